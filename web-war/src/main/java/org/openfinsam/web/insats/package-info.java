/**
 * Calls and applications and what comes of them: preparation, decisions, the open catalogue, the <i>insatser</i>, their agreements
 * and how they become ordinary work, on screens and over HTTP.
 */
package org.openfinsam.web.insats;
