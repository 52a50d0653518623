using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>
/// Keeps an HTML parser's work linear. What costs it the square of a body's length is all disorder: elements that are nested without end,
/// formatting that is closed in another order than it was opened and is opened again in each paragraph, content between the cells of a table.
/// What a calendar keeps has none of it; some is let pass.
/// </summary>
internal sealed class TagOrder
{
    private const int Deepest = 250;
    private const int MostAttributes = 250;

    /// <summary>Whatever is out of order may cost something at each tag and each text that follows: the sum of that.</summary>
    private const int MostWork = 100_000;

    private static readonly FrozenSet<string> Void = Names("area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr");

    /// <summary>
    /// Their end tags may be left out, and they never nest (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags has more that do).
    /// </summary>
    private static readonly FrozenSet<string> Optional = Names("html head body p li dt dd caption colgroup thead tbody tfoot tr td th");

    private static readonly FrozenSet<string> TableParts = Names("table thead tbody tfoot tr");

    private static readonly FrozenSet<string> InTable = Names("caption colgroup col thead tbody tfoot tr td th style script template form input");

    private readonly List<string> open = [];
    private readonly HashSet<string> once = [];
    private bool isForeign;
    private int disorder;
    private int work;

    private bool IsBetweenCells => open.Count > 0 && TableParts.Contains(open[^1]);

    /// <summary>False when it is enough.</summary>
    public bool Takes(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag when token.AsTag().Attributes.Count > MostAttributes: return false;
            case HtmlTokenType.StartTag: Start(token.Name); break;
            case HtmlTokenType.EndTag: End(token.Name); break;
            case HtmlTokenType.Character when IsBetweenCells && !string.IsNullOrWhiteSpace(token.Data): disorder++; break;
        }

        work += disorder;
        return open.Count <= Deepest && work <= MostWork;
    }

    private void Start(string name)
    {
        isForeign |= name is "svg" or "math";
        if (!isForeign && Optional.Contains(name) && FindOptional(name) is var same and >= 0) { open.RemoveRange(same, open.Count - same); }

        var isSecond = name is "html" or "body" or "base" && !once.Add(name);
        if (isSecond || (IsBetweenCells && !InTable.Contains(name))) { disorder++; }

        if (!Void.Contains(name)) { open.Add(name); }
    }

    private void End(string name)
    {
        var at = open.LastIndexOf(name);
        if (at < 0) { return; }

        disorder += open.Skip(at + 1).Count(left => isForeign || !Optional.Contains(left));
        open.RemoveRange(at, open.Count - at);
    }

    /// <summary>The element of this name that the next one ends, with others that may be left open inside it; -1 when there is none.</summary>
    private int FindOptional(string name)
    {
        for (var at = open.Count - 1; at >= 0 && Optional.Contains(open[at]); at--)
        {
            if (open[at] == name) { return at; }
        }

        return -1;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet();
}
