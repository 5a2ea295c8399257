package org.shiming.supervision.app;

import java.util.Map;
import org.shiming.supervision.domain.Subject;

/** What a fact tells of a subject. @param subject of what @param told the marks, see Marks */
record Touch(Subject subject, Map<String, String> told) {
    Touch {
        told = Map.copyOf(told);
    }
}
