package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** Says that lawyers on duty can explain, and who is there (三.5). */
@Component(service = ExplanationChannel.class)
public final class DutyChannel implements ExplanationChannel {
    private final OnDuty onDuty;

    /** @param onDuty the one answer to who is on duty */
    @Activate
    public DutyChannel(@Reference OnDuty onDuty) {
        this.onDuty = onDuty;
    }

    @Override
    public ExplanationMode mode() {
        return ExplanationMode.DUTY_LAWYER;
    }

    @Override
    public String providedBy() {
        return "值班律师";
    }

    @Override
    public List<PersonId> available(CourtCode court, Instant at) {
        return onDuty.at(court, at).serving().stream().map(one -> new PersonId(one.person().id())).toList();
    }
}
