namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>
/// Remembers answers about texts that come again and again, such as the headings of a long ladder. It holds a fixed number
/// of them, two at each place; a newer text takes the place of an older one. Safe to use from several threads.
/// </summary>
internal sealed class BoundedCache<T>(Func<string, T> answer)
{
    private const int Places = 2048;
    private readonly Entry?[] entries = new Entry?[Places];

    public T Of(string text)
    {
        var place = text.GetHashCode(StringComparison.Ordinal) & (Places - 1);
        if (entries[place] is { } newer && newer.Text == text) { return newer.Answer; }

        if (entries[place ^ 1] is { } older && older.Text == text) { return older.Answer; }

        var entry = new Entry(text, answer(text));
        (entries[place ^ 1], entries[place]) = (entries[place], entry);
        return entry.Answer;
    }

    private sealed record Entry(string Text, T Answer);
}
