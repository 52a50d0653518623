namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>A block in a text body: the line that holds the link, blank lines or none, and the points of a list.</summary>
/// <param name="End">Behind the last point's line break.</param>
internal sealed record TextBlock(int Start, int End, BlockContent Content)
{
    public static string Write(InviteBlock block, string newLine) => string.Concat(
        [$"{block.Words.Heading}{InviteBlock.Dash}{block.Words.Open} <{block.Link.Address}>{newLine}", .. block.Prompts.Select(prompt => $"- {prompt}{newLine}")]);

    public static IEnumerable<TextBlock> In(List<TextLine> lines, AgendaLink link)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (Read(lines, at, link) is { } block) { yield return block; }
        }
    }

    private static TextBlock? Read(List<TextLine> lines, int at, AgendaLink link)
    {
        if (lines[at].Point is not null || WrittenAddress.In(lines[at].Text).FirstOrDefault(found => link.IsIn(found.Value)) is not { } address) { return null; }

        var points = lines.Skip(at + 1).SkipWhile(line => line.IsBlank).TakeWhile(line => line.Point is not null).ToList();
        return points.Count == 0 ? null
            : new(lines[at].Start, points[^1].Next, BlockContent.Of(Heading(lines[at].Text, address.Index, address.Length), address.Value, points.Select(point => point.Point!)));
    }

    /// <summary>The line without the address and the brackets around it.</summary>
    private static string Heading(string line, int start, int length)
    {
        var before = line[..start].TrimEnd();
        var after = line[(start + length)..].TrimStart();
        return before.EndsWith('<') && after.StartsWith('>') ? before[..^1] + after[1..] : $"{before} {after}";
    }
}
