namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Accounts for every character of the sources: what was typed, what is a label, and what is left over, in its place.
/// Letters and digits that stand in no text and in no markup are found here and kept, so nothing is lost.
/// </summary>
internal sealed class SourceAccount
{
    public List<Passage> Labels { get; } = [];

    public List<ResidualBlock> Residual { get; } = [];

    public List<Link> Links { get; } = [];

    /// <summary>File by file, in the order in which they were read.</summary>
    public List<FileCoverage> Files { get; } = [];

    public Coverage Coverage => Files.Aggregate(new Coverage(0, 0, 0, 0), (sum, file) => sum + file.Coverage);

    public static SourceAccount Of(IReadOnlyList<Document> documents)
    {
        var account = new SourceAccount();
        foreach (var document in documents) { account.Add(document); }

        return account;
    }

    private void Add(Document document)
    {
        UnreadText.Keep(document);
        document.Texts.AddRange(document.Asides);
        var (typed, residual) = (0, 0);
        foreach (var text in document.Texts)
        {
            if (text.Fate == Fate.Parted) { continue; }

            var weight = Weight(text.Value);
            var isResidual = text.Fate is Fate.Residual or Fate.Unclaimed;
            _ = isResidual ? residual += weight : typed += weight;
            if (isResidual) { Residual.Add(new(text.Value, document.File.Span(text.Start, text.End), text.Reason ?? "unrecognised")); }
            else if (text.Fate == Fate.Label) { Labels.Add(new(text.Value, document.File.Span(text.Start, text.End))); }
            else if (text.LabelLead > 0) { Labels.Add(new(text.Value[..text.LabelLead], document.File.Span(text.Start, text.End))); }

            if (text.Links.Length > 0) { AddLinks(document.File, text.Links); }
        }

        Files.Add(new(document.File.Name, new(typed + residual, typed, residual, 0)));
    }

    private void AddLinks(SourceFile file, TextLink[] links)
    {
        foreach (var link in links) { Links.Add(new(link.Text, link.Url, file.Span(link.Start, link.End))); }
    }

    private static int Weight(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAnyExceptInRange(' ', '~') is var other && other < 0 ? text : text[..other];
        var weight = plain.Length - plain.Count(' ');
        foreach (var letter in text[plain.Length..]) { weight += char.IsWhiteSpace(letter) ? 0 : 1; }

        return weight;
    }
}
