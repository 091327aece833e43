package org.openfinsam.persistence.grund;
