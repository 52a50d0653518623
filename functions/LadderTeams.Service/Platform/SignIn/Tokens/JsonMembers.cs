using System.Text.Json;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <param name="value">Stands at the member's value.</param>
internal delegate void TakeMember<T>(T into, string name, ref Utf8JsonReader value);

/// <summary>Goes through the members of a JSON object. Names are compared as JSON has them: an escaped letter is that letter.</summary>
internal ref struct JsonMembers(ReadOnlySpan<byte> json, string[] names)
{
    public const int Unknown = -1;

    private Utf8JsonReader reader = new(json);
    private int seen;
    private bool begun;

    /// <summary>Stands at the value of the member that was moved to.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref Utf8JsonReader Value => ref reader;

    /// <summary>False at the end.</summary>
    /// <param name="name">Which of the names it is; <see cref="Unknown"/> for one that nobody asks for.</param>
    /// <exception cref="JsonException">It is no JSON object and nothing else, or a name that is asked for comes twice.</exception>
    public bool MoveNext(out int name)
    {
        name = Unknown;
        if (!begun) { Begin(); }
        else { reader.Skip(); }

        reader.Read();
        if (reader.TokenType is JsonTokenType.EndObject)
        {
            reader.Read(); // throws when something follows
            return false;
        }

        name = Find();
        reader.Read();
        return true;
    }

    /// <summary>Hands over each member that is asked for. False when it is no JSON object and nothing else, or says one of them twice.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> json, string[] names, T into, TakeMember<T> take)
    {
        try
        {
            var members = new JsonMembers(json, names);
            while (members.MoveNext(out var name))
            {
                if (name != Unknown) { take(into, names[name], ref members.Value); }
            }

            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter for text that is no Unicode
        {
            return false;
        }
    }

    /// <summary>Null for what is no text.</summary>
    public static string? TextIn(ref Utf8JsonReader value) => value.TokenType is JsonTokenType.String ? value.GetString() : null;

    /// <summary>Null for what is no whole number.</summary>
    public static long? NumberIn(ref Utf8JsonReader value) => value.TokenType is JsonTokenType.Number && value.TryGetInt64(out var number) ? number : null;

    private void Begin()
    {
        begun = true;
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject) { throw new JsonException(); }
    }

    private int Find()
    {
        for (var index = 0; index < names.Length; index++)
        {
            if (!reader.ValueTextEquals(names[index])) { continue; }

            if ((seen & (1 << index)) != 0) { throw new JsonException(); }

            seen |= 1 << index;
            return index;
        }

        return Unknown;
    }
}
