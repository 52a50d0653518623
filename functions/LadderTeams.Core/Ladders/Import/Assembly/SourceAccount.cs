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

    public Coverage Coverage { get; private set; } = new(0, 0, 0, 0);

    public static SourceAccount Of(IReadOnlyList<Document> documents)
    {
        var account = new SourceAccount();
        foreach (var document in documents) { account.Add(document); }

        return account;
    }

    private void Add(Document document)
    {
        FindUnread(document);
        var (typed, residual) = (0, 0);
        foreach (var text in document.Texts)
        {
            var weight = Weight(text.Value);
            var isResidual = text.Fate is Fate.Residual or Fate.Unclaimed;
            _ = isResidual ? residual += weight : typed += weight;
            if (isResidual) { Residual.Add(new(text.Value, document.File.Span(text.Start, text.End), text.Reason ?? "unrecognised")); }
            else if (text.Fate == Fate.Label) { Labels.Add(new(text.Value, document.File.Span(text.Start, text.End))); }
            else if (text.LabelLead > 0) { Labels.Add(new(text.Value[..text.LabelLead], document.File.Span(text.Start, text.End))); }

            foreach (var link in text.Links) { Links.Add(new(link.Text, link.Url, document.File.Span(link.Start, link.End))); }
        }

        Coverage += new Coverage(typed + residual, typed, residual, 0);
    }

    /// <summary>Keeps what stands between the texts and is not markup.</summary>
    private static void FindUnread(Document document)
    {
        var source = document.File.Text;
        var covered = document.Texts.Select(text => (text.Start, text.End)).Concat(document.Markup).OrderBy(range => range.Start).ToList();
        var (at, unread) = (0, new List<SourceText>());
        foreach (var (start, end) in covered)
        {
            if (start > at) { Keep(source, at, start, unread); }

            at = Math.Max(at, end);
        }

        Keep(source, at, source.Length, unread);
        document.Texts.AddRange(unread);
        document.Texts.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    private static void Keep(string source, int start, int end, List<SourceText> unread)
    {
        var gap = source.AsSpan(start, end - start);
        if (!HasWords(gap)) { return; }

        while (!char.IsLetterOrDigit(source[start])) { start++; }

        while (!char.IsLetterOrDigit(source[end - 1])) { end--; }

        unread.Add(new(source[start..end], start, end) { Fate = Fate.Residual, Reason = "unread" });
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) { return true; }
        }

        return false;
    }

    private static int Weight(string text)
    {
        var weight = 0;
        foreach (var letter in text) { weight += char.IsWhiteSpace(letter) ? 0 : 1; }

        return weight;
    }
}
