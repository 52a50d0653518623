using System.Text;

namespace LadderTeams.Core.Assessments;

/// <summary>What a person wrote, character by character, in any language. Markup in it means nothing.</summary>
public sealed record WrittenText
{
    /// <summary>In UTF-16 units; what one property of the table store holds, with room for its row.</summary>
    public const int Longest = 32_000;

    private WrittenText(string value) => Value = value;

    public static WrittenText None { get; } = new("");

    public string Value { get; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>Null stands for no text. A text with half a surrogate pair could not be kept as it is, and is refused.</summary>
    public static Result<WrittenText> Parse(string? text, int longest = Longest)
    {
        if (text is null or "") { return None; }

        if (text.Length > longest) { return new Refusal(RefusalCodes.TextTooLong); }

        return IsWellFormed(text) ? new WrittenText(text) : new Refusal(RefusalCodes.TextNotUnicode);
    }

    /// <summary>As <see cref="Parse"/>, and a blank text is refused.</summary>
    public static Result<WrittenText> ParseRequired(string? text, int longest = Longest) =>
        Parse(text, longest).Then<WrittenText>(written => written.IsBlank ? new Refusal(RefusalCodes.TextMissing) : written);

    public override string ToString() => Value;

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) { continue; }

            if (!Rune.TryGetRuneAt(text, at, out _)) { return false; }

            at++;
        }

        return true;
    }
}
