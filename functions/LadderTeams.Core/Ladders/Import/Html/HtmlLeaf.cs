using System.Text;
using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Gathers the words of one block as a browser would show them.</summary>
internal sealed class HtmlLeaf(Document document)
{
    private readonly StringBuilder value = new();
    private readonly List<HtmlToken> unseen = [];
    private readonly HtmlLinks links = new();
    private int start;
    private int end;
    private int shown;
    private int breaks;
    private bool isSpaced;
    private int boldLead;
    private bool isBold;

    public bool IsEmpty => shown == 0;

    /// <summary>A line ended and nothing stands on the next one yet.</summary>
    public bool IsLineEmpty => shown > 0 && breaks > 0;

    /// <summary>All of it is bold and a colon ends it: <c>&lt;b&gt;Delivery:&lt;/b&gt;</c>.</summary>
    public bool IsBoldLead => shown > 0 && boldLead == shown && value[shown - 1] == ':';

    /// <summary>White space stands as written.</summary>
    public bool IsPreformatted { get; set; }

    /// <summary>Reads text of the file.</summary>
    /// <param name="isLiteral">An ampersand is an ampersand.</param>
    public void Read(int from, int to, HtmlStyle style, bool isLiteral = false)
    {
        var text = document.File.Text;
        for (var at = from; at < to;)
        {
            if (text[at] == '&' && !isLiteral && HtmlEntity.Read(text.AsSpan(at, to - at)) is { } entity)
            {
                document.Markup.Add((at, at + entity.Length));
                foreach (var c in entity.Symbol)
                {
                    Append(c, (at, at + entity.Length), style);
                }

                at += entity.Length;
                continue;
            }

            Append(text[at], (at, at + 1), style);
            at++;
        }
    }

    /// <summary>A line ends here, also when it is empty.</summary>
    public void Break()
    {
        if (IsPreformatted && value.Length > 0)
        {
            value.Append('\n');
        }

        breaks++;
    }

    /// <summary>What follows stands on a line of its own.</summary>
    public void EndLine()
    {
        if (IsPreformatted && value.Length > 0 && value[^1] != '\n')
        {
            value.Append('\n');
        }

        breaks = Math.Max(breaks, 1);
    }

    /// <summary>Sets aside what no browser shows, or answers false when no words stand before it.</summary>
    public bool Hold(HtmlToken token)
    {
        if (value.Length > 0)
        {
            unseen.Add(token);
        }

        return value.Length > 0;
    }

    /// <summary>The words so far, null when there are none, and what was set aside after them; then begins anew.</summary>
    public (SourceText? Text, HtmlToken[] Unseen) Take()
    {
        var found = links.Take(value, shown, end);
        var text = IsEmpty ? null : new SourceText(value.ToString(0, shown), start, end)
        {
            BoldLead = boldLead,
            Links = found,
        };
        HtmlToken[] after = [.. unseen];
        unseen.Clear();
        value.Clear();
        (shown, breaks, isSpaced, boldLead) = (0, 0, false, 0);
        return (text, after);
    }

    private void Append(char c, (int Start, int End) place, HtmlStyle style)
    {
        if (IsPreformatted && HtmlCharacters.IsSpace(c))
        {
            AppendAsWritten(c, place);
        }
        else if (HtmlCharacters.IsSpace(c))
        {
            isSpaced = true;
        }
        else if (c != '\0' && (value.Length > 0 || !HtmlCharacters.IsBlank(c)))
        {
            AppendVisible(c, place, style);
        }
    }

    /// <summary>Line ends become line feeds; the one that follows the start tag does not count.</summary>
    private void AppendAsWritten(char c, (int Start, int End) place)
    {
        var isFirst = value.Length == 0;
        var text = document.File.Text;
        var isHalf = c == '\r' && place.End < text.Length && text[place.End] == '\n';
        if (isHalf || (isFirst && c is '\n' or '\r' && breaks++ == 0))
        {
            return;
        }

        start = isFirst ? place.Start : start;
        value.Append(c == '\r' ? '\n' : c);
    }

    private void AppendVisible(char c, (int Start, int End) place, HtmlStyle style)
    {
        ShowWhatWasSetAside();
        AppendSpacing();
        if (value.Length == 0)
        {
            start = place.Start;
        }

        if (IsEmpty)
        {
            isBold = true;
        }

        links.Continue(style.Address, value, shown, place.Start, end);
        value.Append(c);
        if (HtmlCharacters.IsBlank(c))
        {
            return;
        }

        (shown, end) = (value.Length, place.End);
        isBold &= style.IsBold;
        boldLead = isBold ? shown : boldLead;
    }

    private void AppendSpacing()
    {
        if (value.Length > 0 && !IsPreformatted)
        {
            value.Append(breaks > 0 ? '\n' : ' ', breaks > 0 ? breaks : isSpaced ? 1 : 0);
        }

        (breaks, isSpaced) = (0, false);
    }

    /// <summary>A comment between two words of one text cannot stand as a text of its own.</summary>
    private void ShowWhatWasSetAside()
    {
        foreach (var token in unseen)
        {
            document.Markup.Add((token.Start, token.End));
            var words = document.File.Text[token.Words.Start..token.Words.End].Trim();
            if (words.Any(char.IsLetterOrDigit)) { document.Asides.Add(new(words, token.Words.Start, token.Words.End) { Fate = Fate.Residual, Reason = "comment" }); }
        }

        unseen.Clear();
    }
}
