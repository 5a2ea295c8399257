package org.shiming.bench.load;

import java.util.List;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Stage;

/**
 * Something that many callers do at once, measured in slices that alternate with all other loads. Stateless, except for
 * what one load leaves to another.
 */
public interface Load {
    /** Its name in the report. */
    String name();

    /** Who answers: the product, or the floor. */
    Side side();

    /** Makes one caller; called once per thread and slice. */
    Caller caller(Stage stage);

    /** How many callers it is measured with. */
    default List<Integer> callers() {
        return List.of(1, 8, 32);
    }

    /** What is expected of it on one database. */
    default List<Goal> goals(String database) {
        return List.of();
    }

    /** Who answers. */
    enum Side {
        /** Bare Jetty, Jackson and plain JDBC. */
        FLOOR,
        /** The built distribution. */
        PRODUCT
    }
}
