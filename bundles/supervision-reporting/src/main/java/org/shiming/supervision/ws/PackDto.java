package org.shiming.supervision.ws;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** The pack of a month. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "packDto")
public class PackDto {
    /** yyyy-MM. */
    public String month;
    /** Whether the figures are frozen. */
    public boolean frozen;
    /** When. */
    public String frozenAt;
    /** By whom. */
    public String frozenBy;
    /** The frozen figures; those of now while they are not frozen. */
    public List<FigureDto> items = new ArrayList<>();
    /** Counted anew. */
    public List<FigureDto> recount = new ArrayList<>();
    /** The loop. */
    public List<LayerDto> flow = new ArrayList<>();
    /** Facts that could not be read. */
    public long unreadable;
    /** Remarks. */
    public List<RemarkDto> remarks = new ArrayList<>();
    /** Actions, carried over ones too. */
    public List<ActionDto> actions = new ArrayList<>();
}
