/** What is measured, set up and running: product, floor and their database. */
package org.shiming.bench.stage;
