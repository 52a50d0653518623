using System.Buffers.Binary;
using System.Buffers.Text;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Forms;

/// <summary>
/// What an event is called in addresses and answers. An id that is not immutable is another one once its event was put into another
/// folder; both are taken.
/// </summary>
internal static class EventIds
{
    private const string Immutable = "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A";
    private const string Mutable = "AAMkAGI1";
    private const int LengthOfKey = 16;

    public static string Of(EventInstance instance, bool immutable)
    {
        Span<byte> bytes = stackalloc byte[LengthOfKey + 8];
        instance.Event.Key.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes[LengthOfKey..], instance.Date?.DayNumber ?? 0);
        BinaryPrimitives.WriteInt32BigEndian(bytes[(LengthOfKey + 4)..], immutable ? 0 : instance.Event.Filing);
        return (immutable ? Immutable : Mutable) + Base64Url.EncodeToString(bytes);
    }

    /// <summary>Null for what is no id.</summary>
    public static EventId? Read(string id)
    {
        var prefix = id.StartsWith(Immutable, StringComparison.Ordinal) ? Immutable : id.StartsWith(Mutable, StringComparison.Ordinal) ? Mutable : null;
        var bytes = new byte[LengthOfKey + 8];
        if (prefix is null || !Base64Url.IsValid(id.AsSpan(prefix.Length), out var length) || length != bytes.Length) { return null; }

        Base64Url.DecodeFromChars(id.AsSpan(prefix.Length), bytes);
        var day = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(LengthOfKey));
        return day < 0 || day > DateOnly.MaxValue.DayNumber ? null : new(
            new Guid(bytes.AsSpan(0, LengthOfKey)),
            day == 0 ? null : DateOnly.FromDayNumber(day),
            prefix == Immutable ? null : BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(LengthOfKey + 4)));
    }

    public static string ChangeKey(EventInstance instance)
    {
        Span<byte> bytes = stackalloc byte[LengthOfKey];
        instance.Event.Key.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], instance.Event.Revision);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], instance.Exception?.Revision ?? 0);
        return Convert.ToBase64String(bytes);
    }

    public static string ETag(EventInstance instance) => $"W/\"{ChangeKey(instance)}\"";
}

/// <param name="Date">Of an occurrence; null for the whole.</param>
/// <param name="Filing">Null for an immutable id.</param>
internal sealed record EventId(Guid Key, DateOnly? Date, int? Filing)
{
    /// <summary>Null when this is not what it is called, or there is no such occurrence.</summary>
    public EventInstance? In(CalendarEvent whole) =>
        (Filing is { } filing && filing != whole.Filing) || (Date is { } date && !EventInstance.Exists(whole, date)) ? null : new(whole, Date);
}
