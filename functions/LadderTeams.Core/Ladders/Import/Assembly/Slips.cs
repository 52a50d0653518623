using System.Buffers;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>Notices slips of typing. They are kept as written; only their author may mend them.</summary>
internal static class Slips
{
    private const int MostReported = 100;
    private static readonly SearchValues<string> DoubledMarks = SearchValues.Create([",,", " ,", " .", ";;", ",.", "  "], StringComparison.Ordinal);

    /// <summary>The last letter of a word and the word again: rarer in good text than the start of the word, so quicker to look for.</summary>
    private static readonly SearchValues<string> RepeatedWords = SearchValues.Create(
        ["e the ", "o to ", "a a ", "n an ", "d and ", "f of ", "n in ", "s is ", "r for ", "h with ", "e are ", "n on ", "r their "], StringComparison.Ordinal);

    private static readonly SearchValues<char> Brackets = SearchValues.Create("{}[]()");

    public static void Find(Document document, List<Diagnostic> diagnostics)
    {
        var reported = 0;
        foreach (var text in document.Texts)
        {
            if (text.Fate is not (Fate.Typed or Fate.Label) || SlipIn(text.Value) is not { } slip) { continue; }

            if (++reported > MostReported) { return; }

            diagnostics.Add(new("slip", DiagnosticSeverity.Info, document.File.Name, document.File.LineOf(text.Start), $"Look at the typing here: {slip}."));
        }
    }

    private static string? SlipIn(string text)
    {
        if (text.AsSpan().ContainsAny(Brackets) && UnpairedBracket(text) is { } bracket) { return $"a \"{bracket}\" stands alone"; }

        var doubled = text.AsSpan().IndexOfAny(DoubledMarks);
        if (doubled >= 0 && !text.AsSpan(doubled).StartsWith(" ..") && !IsSuffix(text, doubled)) { return $"\"{Around(text, doubled)}\""; }

        return RepeatedWord(text) is { } word ? $"\"{word} {word}\"" : null;
    }

    private static char? UnpairedBracket(string text)
    {
        var open = new Stack<char>();
        foreach (var letter in text)
        {
            if (letter is '(' or '[' or '{') { open.Push(letter); }
            else if (letter is ')' or ']' or '}' && !(open.TryPop(out var before) && Pairs(before, letter)) && !IsListMark(text, letter)) { return letter; }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    private static bool Pairs(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('{', '}');

    /// <summary><c>a) first, b) second</c>, and faces such as <c>:)</c>.</summary>
    private static bool IsListMark(string text, char close) => close == ')' && text.IndexOf(close, StringComparison.Ordinal) is var at and > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ':' or ';' or '-');

    /// <summary><c> .NET</c> is a name.</summary>
    private static bool IsSuffix(string text, int at) => at + 2 < text.Length && text[at] == ' ' && text[at + 1] == '.' && char.IsLetterOrDigit(text[at + 2]);

    private static string Around(string text, int at) => text[Math.Max(0, at - 8)..Math.Min(text.Length, at + 8)].Trim();

    private static string? RepeatedWord(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(RepeatedWords) is var found and >= 0; at += found + 1)
        {
            var second = text.AsSpan(at + found + 2);
            var word = second[..second.IndexOf(' ')];
            var before = text.AsSpan(0, at + found + 1);
            if (before.EndsWith(word) && (before.Length == word.Length || before[^(word.Length + 1)] == ' ')) { return word.ToString(); }
        }

        return null;
    }
}
