using System.Globalization;

namespace LadderTeams.Core.OneOnOnes.Agendas;

/// <summary>
/// What is written on the event itself, unseen, with each write of a block. It is part of the same write, so it tells whether a write that nobody
/// heard of again reached the calendar, also when a person took the block out since.
/// </summary>
/// <param name="Number">Of the write, as <see cref="SeriesAgenda.Writes"/> counts them.</param>
/// <param name="Hash">Of the block; null for a write that took it out.</param>
public sealed record AgendaMark(int Number, string? Hash)
{
    private const string Version = "1", Nothing = "-";

    /// <summary>Null for what nobody here wrote.</summary>
    public static AgendaMark? From(string? text) =>
        text?.Split(' ') is [Version, var number, { Length: > 0 } hash] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(count, hash == Nothing ? null : hash)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version} {Number} {Hash ?? Nothing}");
}
