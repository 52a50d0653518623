namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

internal sealed class TextBody : InviteBody
{
    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly List<TextBlock> blocks;
    private readonly string newLine;

    public TextBody(string text, AgendaLink link)
    {
        this.text = text;
        lines = TextLine.In(text);
        blocks = [.. TextBlock.In(lines, link)];
        newLine = text.Contains('\n', StringComparison.Ordinal) && !text.Contains("\r\n", StringComparison.Ordinal) ? "\n" : "\r\n";
        HasLink = Addresses.Any(link.IsIn);
    }

    public override IReadOnlyList<BlockContent> Blocks => [.. blocks.Select(block => block.Content)];

    public override bool HasLink { get; }

    public override IEnumerable<string> Addresses => WrittenAddress.In(text).Select(match => match.Value);

    public override string Insert(InviteBlock block) => TextBlock.Write(block, newLine) + newLine + text;

    /// <summary>With the block goes the blank line behind it.</summary>
    public override string Replace(InviteBlock? block)
    {
        var (start, end) = (blocks[0].Start, blocks[0].End);
        if (block is not null) { return text[..start] + TextBlock.Write(block, newLine) + text[end..]; }

        var behind = lines.Find(line => line.Start == end) is { IsBlank: true } blank ? blank.Next : end;
        return text[..start] + text[behind..];
    }
}
