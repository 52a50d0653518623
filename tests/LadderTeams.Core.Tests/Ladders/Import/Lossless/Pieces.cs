namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>Writes pieces of Markdown of every kind that ladders are made of.</summary>
internal static class Pieces
{
    private static readonly Action<Draft>[] Kinds =
    [
        Heading, Heading, Heading, Paragraph, Paragraph, Bullets, Bullets, Bullets, NestedBullets, LooseBullets, Numbered, PipeTable, PipeTable, LevelRows,
        Rubric, Quote, Fence, Details, BoldHeading, LeadIn, Rule, Underlined, Phrase, RawHtml, Definition, TightAfterHeading,
    ];

    public static Piece Write(int seed)
    {
        var draft = new Draft(new Random(seed));
        Kinds[draft.Random.Next(Kinds.Length)](draft);
        return draft.Finish();
    }

    private static void Heading(Draft draft)
    {
        draft.Mark(new string('#', draft.Random.Next(1, 7)) + " ");
        Name(draft);
    }

    private static void Name(Draft draft)
    {
        switch (draft.Random.Next(6))
        {
            case 0: draft.Say(draft.Of("L1", "L2", "L3 Senior Engineer", "IC4 – Staff", "Level 5", "M1: Engineering Manager", "Senior Developer (L4)")); break;
            case 1: draft.Say(draft.Of("Overview", "Responsibilities", "Red flags", "Practical examples", "Anti-patterns", "Should have", "Is expected to", "Everyone", "Key approaches", "How to use this guide", "Contents", "L2 to L3 guide", "What makes a good L3?", "Managing L2 engineers")); break;
            default: draft.Say(1, 4); break;
        }
    }

    private static void Paragraph(Draft draft)
    {
        var count = draft.Random.Next(1, 5);
        for (var index = 0; index < count; index++)
        {
            if (index > 0) { draft.Mark(draft.Of(" ", " ", "\n", "  \n", "\\\n", "<br>", " <br/> ")); }

            Inline(draft);
        }
    }

    private static void Inline(Draft draft)
    {
        switch (draft.Random.Next(17))
        {
            case 0: draft.Mark("**").Say(1, 3).Mark("**").Say(draft.Of("", ".", ":")); break;
            case 1: draft.Mark("*").Say(1, 3).Mark("*"); break;
            case 2: draft.Mark("__").Say(1, 2).Mark("__ "); break;
            case 3: draft.Mark("`").Say(1, 2).Mark("`"); break;
            case 4: draft.Mark("[").Say(1, 3).Mark("](").Say($"https://example.org/{draft.Word()}").Mark(")"); break;
            case 5: draft.Mark("![").Say(1, 2).Mark("](").Say("picture.png").Mark(")"); break;
            case 6: draft.Mark("<").Say("https://example.org/page").Mark(">"); break;
            case 7: draft.Say("caf&eacute;", "café").Say(" ").Say(1, 2); break;
            case 8: draft.Say(draft.Of("\\*", "\\_", "&amp;", "&lt;", "\\#", "\\|"), "").Say(1, 3); break;
            case 9: draft.Mark("<").Say($"{draft.Word()}, {draft.Word()}").Mark(">"); break;
            case 10: draft.Mark("<!-- ").Say(1, 3).Mark(" -->"); break;
            case 11: draft.Mark("<b>").Say(1, 2).Mark("</b>"); break;
            case 12: draft.Mark("***").Say(1, 2).Mark("***"); break;
            case 13: draft.Mark("~~").Say(1, 2).Mark("~~"); break;
            case 14: draft.Mark("[").Say(1, 2).Mark("][").Hint("ref").Mark("]"); break;
            default: draft.Say(2, 12).Say(draft.Of("", ".", ",", ":", " |", "?", "…")); break;
        }
    }

    private static void Bullets(Draft draft) => Items(draft, draft.Of("- ", "* ", "+ ", "• ", "- [ ] ", "- [x] "), "\n");

    private static void LooseBullets(Draft draft) => Items(draft, draft.Of("- ", "* "), "\n\n");

    private static void Items(Draft draft, string bullet, string between)
    {
        var count = draft.Random.Next(1, 5);
        for (var index = 0; index < count; index++)
        {
            draft.Mark((index == 0 ? "" : between) + bullet);
            if (draft.Chance(25)) { draft.Mark("**").Say(1, 3).Mark("**").Say(draft.Of(". ", ": ", " - ", " ")); }

            Inline(draft);
        }
    }

    private static void NestedBullets(Draft draft)
    {
        for (var index = 0; index < draft.Random.Next(2, 7); index++)
        {
            draft.Mark((index == 0 ? "" : "\n") + new string(' ', index == 0 ? 0 : draft.Random.Next(0, 4) * 2));
            _ = draft.Chance(30) ? draft.Say("1").Mark(". ") : draft.Mark(draft.Of("- ", "* "));
            draft.Say(1, 6).Say(draft.Of("", "", ":"));
        }
    }

    private static void Numbered(Draft draft)
    {
        for (var index = 1; index <= draft.Random.Next(2, 5); index++)
        {
            draft.Mark(index == 1 ? "" : "\n").Say($"{index}").Mark(draft.Of(". ", ". ", ") "));
            Inline(draft);
        }
    }

    private static void PipeTable(Draft draft)
    {
        var (columns, outer) = (draft.Random.Next(2, 6), draft.Chance(70));
        var hasLevels = draft.Chance(60);
        Row(draft, columns, outer, column => draft.Say(column == 0 ? draft.Of("", "Area") : hasLevels ? $"L{column}" : draft.Word()));
        draft.Mark("\n" + (outer ? "|" : "") + string.Join('|', Enumerable.Repeat(draft.Of("---", ":--", "-"), columns)) + (outer ? "|" : ""));
        for (var row = 0; row < draft.Random.Next(1, 5); row++)
        {
            draft.Mark("\n");
            Row(draft, draft.Chance(10) ? draft.Random.Next(1, columns + 2) : columns, outer, column => Cell(draft, column));
        }
    }

    private static void Row(Draft draft, int columns, bool outer, Action<int> cell)
    {
        draft.Mark(outer ? "| " : "");
        for (var column = 0; column < columns; column++)
        {
            cell(column);
            draft.Mark(column + 1 < columns ? " | " : outer ? " |" : "");
        }
    }

    private static void Cell(Draft draft, int column)
    {
        if (column == 0) { draft.Say(1, 3); }
        else if (draft.Chance(15)) { draft.Say(draft.Of("", "-", "n/a", "TBD", "x", "✓")); }
        else if (draft.Chance(20)) { draft.Mark("- ").Say(1, 3).Mark("<br>- ").Say(1, 3); }
        else { Inline(draft); }
    }

    private static void LevelRows(Draft draft)
    {
        draft.Mark("| ").Say("Level").Mark(" | ").Say("Title").Mark(" | ").Say(1, 2).Mark(" |\n|---|---|---|");
        for (var level = 1; level <= draft.Random.Next(1, 5); level++)
        {
            draft.Mark("\n| ").Say($"L{level}").Mark(" | ").Say(draft.Of("Engineer", "Senior Engineer", "Staff Engineer", "")).Mark(" | ").Say(1, 9).Mark(" |");
        }
    }

    private static void Rubric(Draft draft)
    {
        Row(draft, 3, true, column => draft.Say(column switch { 0 => "Capability", 1 => "Needs Improvement", _ => "Meets Expectations" }));
        draft.Mark("\n|---|---|---|\n");
        Row(draft, 3, true, column => Cell(draft, column));
    }

    private static void Quote(Draft draft)
    {
        for (var line = 0; line < draft.Random.Next(1, 4); line++) { draft.Mark((line == 0 ? "" : "\n") + draft.Of("> ", ">", "> > ", "> - ", "> ## ")).Say(1, 8); }
    }

    private static void Fence(Draft draft)
    {
        var fence = draft.Of("```", "~~~", "````");
        draft.Mark(fence).Say(draft.Of("", "text", "yaml")).Mark("\n").Say(1, 5).Mark("\n\n    ").Say(1, 4).Mark("\n" + fence);
    }

    private static void Details(Draft draft)
    {
        draft.Mark("<details>\n<summary>");
        Name(draft);
        draft.Mark("</summary>\n\n");
        Bullets(draft);
        draft.Mark("\n\n</details>");
    }

    private static void BoldHeading(Draft draft)
    {
        draft.Mark("**");
        Name(draft);
        draft.Mark(draft.Of("**", ":**", "**:") + draft.Of("\n\n", "\n"));
        Bullets(draft);
    }

    private static void LeadIn(Draft draft)
    {
        draft.Say(2, 6).Mark(":" + draft.Of("\n\n", "\n"));
        Bullets(draft);
    }

    private static void Rule(Draft draft) => draft.Mark(draft.Of("---", "***", "_ _ _", "- - -"));

    private static void Underlined(Draft draft)
    {
        Name(draft);
        draft.Mark(draft.Of("\n---", "\n====", "\n="));
    }

    private static void Phrase(Draft draft) => draft.Say(draft.Of(
        "Same as L1 and…", "*Same as L1, L2, but also…*", "TBD", "All of the above, plus:", "The expectations add to those of earlier levels.", "This page is deprecated.",
        "The following sections say more.", "See below:", "Equivalent to M1.", "n/a", "(coming soon)", "Everything from L2, except:"));

    private static void RawHtml(Draft draft)
    {
        var tag = draft.Of("div", "p", "span", "sup");
        draft.Mark($"<{tag} class=\"\">").Say(1, 6).Mark($"</{tag}>");
    }

    private static void Definition(Draft draft) =>
        draft.Mark("[").Hint("ref").Mark("]: ").Say($"https://example.org/{draft.Word()}").Mark(" \"").Say(1, 3).Mark("\"");

    private static void TightAfterHeading(Draft draft)
    {
        Heading(draft);
        draft.Mark("\n");
        Paragraph(draft);
    }
}
