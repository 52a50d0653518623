namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>
/// Remembers answers about texts that come again and again, such as the headings of a long ladder. It holds a fixed number
/// of them; a newer text takes the place of an older one. Safe to use from several threads.
/// </summary>
internal sealed class BoundedCache<T>(Func<string, T> answer)
{
    private const int Places = 2048;
    private readonly Entry?[] entries = new Entry?[Places];

    public T Of(string text)
    {
        ref var place = ref entries[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        var entry = place;
        if (entry is null || !string.Equals(entry.Text, text, StringComparison.Ordinal)) { place = entry = new(text, answer(text)); }

        return entry.Answer;
    }

    private sealed record Entry(string Text, T Answer);
}
