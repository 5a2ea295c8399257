/** The floor: the least that any Java web service on this stack must do to keep one JSON body durably. */
package org.shiming.bench.floor;
