package org.shagi.documents;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Element;

/** A table with fixed columns, whose widths its {@code col} elements give in millimetres. */
final class DocxTable {

    private static final Pattern WIDTH = Pattern.compile("width:\\s*(\\d+)mm");

    private final DocxXml out;
    private final DocxBlocks blocks;

    DocxTable(DocxXml out, DocxBlocks blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    void write(Element table) throws XMLStreamException {
        boolean grid = Xhtml.is(table, "grid");
        var widths =
                Xhtml.descendants(table, "col").stream().map(DocxTable::width).toList();
        out.open("tbl").open("tblPr");
        out.empty("tblW", "w", twips(widths), "type", "dxa");
        if (grid) {
            borders();
        }
        out.empty("tblLayout", "type", "fixed");
        if (Xhtml.is(table, "tight")) {
            margins();
        }
        out.close();
        out.open("tblGrid");
        for (int width : widths) {
            out.empty("gridCol", "w", Integer.toString(width));
        }
        out.close();
        for (var row : Xhtml.descendants(table, "tr")) {
            row(row, widths, grid);
        }
        out.close();
    }

    private void row(Element row, List<Integer> widths, boolean grid) throws XMLStreamException {
        out.open("tr").open("trPr").empty("cantSplit");
        if (row.getParentNode() instanceof Element parent && parent.getTagName().equals("thead")) {
            out.empty("tblHeader");
        }
        out.close();
        int column = 0;
        for (var cell : Xhtml.elements(row)) {
            int span = cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
            cell(cell, twips(widths.subList(column, column + span)), span, grid || Xhtml.is(row, "sum"));
            column += span;
        }
        out.close();
    }

    private void cell(Element cell, String width, int span, boolean grid) throws XMLStreamException {
        out.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa");
        if (span > 1) {
            out.empty("gridSpan", "val", Integer.toString(span));
        }
        if (Xhtml.is(cell, "line")) {
            out.open("tcBorders")
                    .empty("bottom", "val", "single", "sz", "6", "space", "0", "color", "auto")
                    .close();
        }
        if (!grid && !Xhtml.is(cell, "top")) {
            out.empty("vAlign", "val", "bottom");
        }
        out.close();
        boolean head = cell.getTagName().equals("th");
        boolean bold = head || (cell.getParentNode() instanceof Element row && Xhtml.is(row, "sum"));
        blocks.cell(cell, style(cell, head), new DocxXml.Look(bold, Xhtml.is(cell, "small")));
        out.close();
    }

    private static String style(Element cell, boolean head) {
        if (head || Xhtml.is(cell, "mid") || Xhtml.is(cell, "small")) {
            return "CellCenter";
        }
        if (Xhtml.is(cell, "num") || Xhtml.is(cell, "end")) {
            return "CellRight";
        }
        return Xhtml.is(cell, "line") ? "CellCenter" : "Cell";
    }

    private void borders() throws XMLStreamException {
        out.open("tblBorders");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.empty(side, "val", "single", "sz", "6", "space", "0", "color", "auto");
        }
        out.close();
    }

    /** Cells of many narrow columns, with hardly any room beside their letters. */
    private void margins() throws XMLStreamException {
        out.open("tblCellMar");
        for (var side : List.of("left", "right")) {
            out.empty(side, "w", "20", "type", "dxa");
        }
        out.close();
    }

    private static int width(Element column) {
        var style = WIDTH.matcher(column.getAttribute("style"));
        if (!style.find()) {
            throw new IllegalArgumentException("a column without a width in whole millimetres");
        }
        return (int) Math.round(Integer.parseInt(style.group(1)) * DocxBlocks.TWIPS);
    }

    private static String twips(List<Integer> widths) {
        return Integer.toString(widths.stream().mapToInt(Integer::intValue).sum());
    }
}
