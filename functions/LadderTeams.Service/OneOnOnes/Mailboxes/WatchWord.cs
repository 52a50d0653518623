using System.Security.Cryptography;
using System.Text;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>An event in one of its versions, in a few letters.</summary>
internal static class WatchWord
{
    private const int Length = 16;

    /// <param name="version">Null when it is there no more, or nobody knows.</param>
    public static string Of(string eventId, string? version) => $"{Short(eventId)}{(version is null ? "" : Short(version))}";

    public static bool AreOfOneEvent(string word, string other) => word.AsSpan(0, Length).SequenceEqual(other.AsSpan(0, Length));

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Length / 2));
}
