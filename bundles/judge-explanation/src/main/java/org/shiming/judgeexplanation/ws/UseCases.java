package org.shiming.judgeexplanation.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.judgeexplanation.app.Assessments;
import org.shiming.judgeexplanation.app.CasePanel;
import org.shiming.judgeexplanation.app.Explanations;
import org.shiming.judgeexplanation.app.Judgments;
import org.shiming.judgeexplanation.app.RecordFiling;
import org.shiming.judgeexplanation.app.Settings;
import org.shiming.judgeexplanation.app.SmsTexts;
import org.shiming.judgeexplanation.app.Worklist;

/**
 * What the service can do.
 *
 * @param judgments reported judgments
 * @param sms SMS texts
 * @param panel the case panel
 * @param worklist duties
 * @param assessments risks
 * @param explanations sessions
 * @param filing records
 * @param settings the court's lists
 */
public record UseCases(Judgments judgments, SmsTexts sms, CasePanel panel, Worklist worklist, Assessments assessments,
        Explanations explanations, RecordFiling filing, Settings settings) {

    /** Gathers them from the registry. */
    @Component(service = Gathered.class)
    public static final class Gathered {
        private final UseCases cases;

        /**
         * @param judgments reported judgments
         * @param sms SMS texts
         * @param panel the case panel
         * @param worklist duties
         * @param assessments risks
         * @param explanations sessions
         * @param filing records
         * @param settings the court's lists
         */
        @Activate
        public Gathered(@Reference Judgments judgments, @Reference SmsTexts sms, @Reference CasePanel panel,
                @Reference Worklist worklist, @Reference Assessments assessments, @Reference Explanations explanations,
                @Reference RecordFiling filing, @Reference Settings settings) {
            this.cases = new UseCases(judgments, sms, panel, worklist, assessments, explanations, filing, settings);
        }

        UseCases cases() {
            return cases;
        }
    }
}
