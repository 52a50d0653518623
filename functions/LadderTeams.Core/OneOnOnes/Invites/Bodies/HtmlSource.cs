using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>HTML with where its tags stand.</summary>
internal sealed class HtmlSource
{
    private readonly List<Tag> tags = [];

    private HtmlSource(string html)
    {
        var order = new TagOrder();
        Document = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            MaximumDepth = int.MaxValue, // the order of tags has the limit: past the parser's own it would move elements
            OnToken = (token, place) => Take(token, place, order),
        }).ParseDocument(html);
    }

    public IHtmlDocument Document { get; }

    /// <summary>Null when its tags are in such disorder that reading it could take for ever.</summary>
    public static HtmlSource? Read(string html)
    {
        try { return new(html); }
        catch (DisorderException) { return null; }
    }

    /// <summary>The places where the body may begin, the likeliest first.</summary>
    public IEnumerable<int> Tops(string source)
    {
        var explicitBody = tags.Where(tag => tag is { Name: "body", IsEnd: false }).Select(tag => tag.End);
        var behindHead = tags.Where(tag => tag is { Name: "head", IsEnd: true }).Select(tag => tag.End);
        var firstElement = tags.Where(tag => !tag.IsEnd && tag.Name is not ("html" or "head" or "body")).Select(tag => tag.Start);
        return [.. explicitBody.Take(1), .. behindHead.Take(1), .. firstElement.Take(1), source.Length - source.AsSpan().TrimStart().Length];
    }

    /// <summary>From the start of one element to the end of another; null when the source does not show both.</summary>
    public (int Start, int End)? Place(IElement first, IElement last)
    {
        if (first.SourceReference is not { } start || last.SourceReference is not { } lastStart) { return null; }

        var end = tags.Find(tag => tag.IsEnd && tag.Start > lastStart.Position.Index && tag.Name == last.LocalName);
        return end is null || start.Position.Index < 0 ? null : (start.Position.Index, end.End);
    }

    private void Take(HtmlToken token, TextRange place, TagOrder order)
    {
        if (!order.Takes(token)) { throw new DisorderException(); }

        if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag)
        {
            tags.Add(new(token.Name, token.Type is HtmlTokenType.EndTag, place.Start.Index, place.End.Index));
        }
    }

    private sealed record Tag(string Name, bool IsEnd, int Start, int End);

    /// <summary>The parser cannot be stopped in another way.</summary>
    private sealed class DisorderException : Exception;
}
