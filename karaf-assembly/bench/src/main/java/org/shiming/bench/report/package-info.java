/** What was measured, against what was wanted. */
package org.shiming.bench.report;
