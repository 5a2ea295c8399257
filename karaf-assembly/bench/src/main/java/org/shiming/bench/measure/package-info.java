/** What is measured: one small class each, listed in {@link org.shiming.bench.measure.Measurements}. */
package org.shiming.bench.measure;
