using System.Globalization;
using System.Text;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>A case as a Markdown document.</summary>
public static class CaseMarkdown
{
    public static string Write(PromotionCase promotion, string person, CaseWords words)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Inline(words.TitleOf(person, promotion.TargetLevel))).Append("\n\n")
            .Append(MarkdownText.Inline(words.CoverageOf(promotion.Coverage))).Append('\n');
        foreach (var section in promotion.Sections)
        {
            text.Append("\n## ").Append(MarkdownText.Inline(section.Capability ?? words.Everywhere)).Append('\n');
            foreach (var expectation in section.Expectations) { Write(text, expectation, words); }
        }

        if (promotion.Cited.Count > 0) { WriteEvidence(text, promotion, words); }

        return text.ToString();
    }

    private static void Write(StringBuilder text, CaseExpectation expectation, CaseWords words)
    {
        text.Append("\n> ").Append(MarkdownText.Block(ShownWords.Of(expectation.Statement).Whole, "> ")).Append("\n\n");
        if (expectation.IsMissing) { text.Append("- *").Append(MarkdownText.Inline(words.NoEvidence)).Append("*\n"); }

        foreach (var claim in expectation.Claims)
        {
            text.Append("- ").Append(MarkdownText.Block(claim.Text.Value, "  ")).Append(' ').Append(Citations(claim.Cites)).Append('\n');
        }

        if (expectation.Others.Count > 0) { text.Append("- ").Append(Citations(expectation.Others)).Append('\n'); }
    }

    private static void WriteEvidence(StringBuilder text, PromotionCase promotion, CaseWords words)
    {
        text.Append("\n## ").Append(MarkdownText.Inline(words.Evidence)).Append("\n\n");
        foreach (var cite in promotion.Cited)
        {
            text.Append(CultureInfo.InvariantCulture, $"{cite.Number}. ").Append(MarkdownText.Inline(cite.Item.Title.Value))
                .Append(" (").Append(MarkdownText.Inline(words.About(cite))).Append(')');
            if (cite.Item.Link is { } link) { text.Append(" <").Append(link.AbsoluteUri).Append('>'); }

            text.Append('\n');
            var indent = new string(' ', $"{cite.Number}. ".Length);
            if (!cite.Item.Text.IsBlank) { text.Append('\n').Append(indent).Append(MarkdownText.Block(cite.Item.Text.Value, indent)).Append("\n\n"); }
        }
    }

    private static string Citations(IEnumerable<CitedEvidence> cites) => string.Concat(cites.Select(cite => $"\\[{cite.Number}\\]"));
}
