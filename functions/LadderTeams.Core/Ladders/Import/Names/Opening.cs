namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>How a text begins. Cheap, so that it can be asked of every text before a pattern that is anchored at the start.</summary>
internal static class Opening
{
    /// <summary>The first letters and digits of <paramref name="text"/> begin one of <paramref name="words"/>, whatever their case.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        while (!text.IsEmpty && !char.IsLetterOrDigit(text[0]) && text[0] != '_') { text = text[1..]; }

        if (text.IsEmpty) { return false; }

        var first = text[0] | 0x20;
        foreach (var word in words)
        {
            if (word[0] == first && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) { return true; }
        }

        return false;
    }
}
