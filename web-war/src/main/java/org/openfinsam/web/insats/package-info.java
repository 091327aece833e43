/** What is decided on and followed: the open catalogue, the <i>insatser</i>, their agreements and how they become ordinary work. */
package org.openfinsam.web.insats;
