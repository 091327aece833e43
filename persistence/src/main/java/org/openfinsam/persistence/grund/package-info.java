/**
 * What every room of the store stands on: the data source, the migrations, the audit log and the way an aggregate is kept.
 */
package org.openfinsam.persistence.grund;
