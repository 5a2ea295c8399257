/** Callers: cheap HTTP connections, the same call again and again, and what it cost. */
package org.shiming.bench.load;
