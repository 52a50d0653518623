using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.Assessments.Case.Word;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>A case as a Word document, laid out as <see cref="CaseMarkdown"/> lays it out.</summary>
internal static class CaseDocument
{
    public static byte[] Write(PromotionCase promotion, string person, CaseWords words)
    {
        var title = words.TitleOf(person, promotion.TargetLevel);
        var document = new WordDocument();
        document.Add(WordStyle.Title, new WordText(title));
        document.Add(WordStyle.Normal, new WordText(words.CoverageOf(promotion.Coverage)));
        foreach (var section in promotion.Sections)
        {
            document.Add(WordStyle.Heading, new WordText(section.Capability ?? words.Everywhere));
            foreach (var expectation in section.Expectations) { Write(document, expectation, words); }
        }

        if (promotion.Cited.Count > 0) { document.Add(WordStyle.Heading, new WordText(words.Evidence)); }

        foreach (var cite in promotion.Cited) { Write(document, cite, words); }

        return document.Save(title, words.Language);
    }

    private static void Write(WordDocument document, CaseExpectation expectation, CaseWords words)
    {
        document.Add(WordStyle.Quote, new WordText(ShownWords.Of(expectation.Statement).Whole));
        if (expectation.IsMissing) { document.Add(WordStyle.Bullet, new WordText(words.NoEvidence) { IsEmphasised = true }); }

        foreach (var claim in expectation.Claims) { document.Add(WordStyle.Bullet, [new WordText(claim.Text.Value), .. Citations(claim.Cites)]); }

        if (expectation.Others.Count > 0) { document.Add(WordStyle.Bullet, [.. Citations(expectation.Others)]); }
    }

    private static void Write(WordDocument document, CitedEvidence cite, CaseWords words)
    {
        var item = cite.Item;
        WordPart[] link = item.Link is { } address ? [new WordText(" "), new WordLink(address.AbsoluteUri)] : [];
        document.Add(WordStyle.Number, [new WordText(item.Title.Value) { Anchor = AnchorOf(cite) }, new WordText($" ({words.About(cite)})"), .. link]);
        if (!item.Text.IsBlank) { document.Add(WordStyle.UnderNumber, new WordText(item.Text.Value)); }
    }

    private static IEnumerable<WordPart> Citations(IEnumerable<CitedEvidence> cites) =>
        cites.SelectMany(cite => new WordPart[] { new WordText(" "), new WordJump(AnchorOf(cite), $"[{cite.Number}]") });

    private static string AnchorOf(CitedEvidence cite) => $"evidence{cite.Number}";
}
