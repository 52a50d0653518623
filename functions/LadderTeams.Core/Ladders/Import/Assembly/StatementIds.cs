using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace LadderTeams.Core.Ladders.Import.Assembly;

/// <summary>
/// Ids that follow from words. White space, a closing full stop and markup do not count; where the words stand in the file
/// does not either.
/// </summary>
internal static class StatementIds
{
    private const int IdBytes = 8;

    /// <summary>16 hexadecimal digits. <paramref name="capability"/> and <paramref name="level"/> are null outside of one.</summary>
    public static string Of(string ladder, string? level, string? capability, string text)
    {
        var words = Normal(text);
        var size = Encoding.UTF8.GetMaxByteCount(words.Length + ladder.Length + (level?.Length ?? 0) + (capability?.Length ?? 0) + 3);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        var used = Append(buffer, 0, ladder);
        used = Append(buffer, used, level);
        used = Append(buffer, used, capability);
        used += Encoding.UTF8.GetBytes(words, buffer.AsSpan(used));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, used), hash);
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash[..IdBytes]);
    }

    private static int Append(byte[] buffer, int used, string? part)
    {
        used += Encoding.UTF8.GetBytes(part ?? "", buffer.AsSpan(used));
        buffer[used] = 0;
        return used + 1;
    }

    private static ReadOnlySpan<char> Normal(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd(".;, ");
        return words.ContainsAny("\n\r\t\u00A0") || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words;
    }
}
