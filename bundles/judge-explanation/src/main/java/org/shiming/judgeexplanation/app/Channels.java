package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * The modes that judges carry out here: unasked (三.1), and by appointment (三.7). Offered only while the use case is
 * there. Who may do it is decided by the case's panel (G4), not by a list of who is available.
 */
public final class Channels {
    private static final String PROVIDER = "法官释明";

    private Channels() {}

    /** 法官主动释明. */
    @Component(service = ExplanationChannel.class)
    public static final class JudgeInitiated implements ExplanationChannel {
        /** @param explanations what carries it out */
        @Activate
        public JudgeInitiated(@Reference Explanations explanations) {
            // Required, not called: the mode is there as long as it can be carried out.
        }

        @Override
        public ExplanationMode mode() {
            return ExplanationMode.JUDGE_INITIATED;
        }

        @Override
        public String providedBy() {
            return PROVIDER;
        }

        @Override
        public List<PersonId> available(CourtCode court, Instant at) {
            return List.of();
        }
    }

    /** 预约法官释明. */
    @Component(service = ExplanationChannel.class)
    public static final class JudgeAppointment implements ExplanationChannel {
        /** @param appointments what carries it out */
        @Activate
        public JudgeAppointment(@Reference Appointments appointments) {
            // Required, not called: the mode is there as long as it can be carried out.
        }

        @Override
        public ExplanationMode mode() {
            return ExplanationMode.JUDGE_APPOINTMENT;
        }

        @Override
        public String providedBy() {
            return PROVIDER;
        }

        @Override
        public List<PersonId> available(CourtCode court, Instant at) {
            return List.of();
        }
    }
}
