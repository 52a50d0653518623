using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

/// <summary>What somebody reads of a ladder and can remember: words, without the product's ids and hashes.</summary>
internal static class Reading
{
    /// <summary>The title and the text; of a text that begins with its title, the text.</summary>
    public static string Of(Statement said)
    {
        var text = Words(said.Text);
        return said is Expectation { Title: { } title } && !text.StartsWith($"{title}. ", StringComparison.Ordinal) ? $"{title} | {text}" : text;
    }

    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
