/** The outside world of a measured product: a court case system with as many cases as are wanted. */
package org.shiming.bench.outside;
