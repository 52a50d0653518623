using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant;

internal sealed record TenantOptions
{
    public const int DefaultPort = 7072; // beside the service

    public static readonly Guid DemoTenant = new("3c0eea66-9918-4b1d-bee7-a16b0a6bf830");
    public static readonly Guid DemoClient = new("efdeed7f-9f6f-4756-a0cd-a0172bac7c60");
    public static readonly Guid DemoBot = new("2f5907e3-11fb-4cd7-b4f3-50d0bbb7b449");

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    public Guid TenantId { get; init; } = DemoTenant;

    public Guid ClientId { get; init; } = DemoClient;

    public Guid BotId { get; init; } = DemoBot;

    /// <summary>What the service may do in Graph for a person, by consent of the tenant's administrator.</summary>
    public IReadOnlyList<string> GraphPermissions { get; init; } = ["Calendars.ReadWrite", "User.Read", "User.ReadBasic.All"];

    /// <summary>What the service may do in Graph in its own name.</summary>
    public IReadOnlyList<string> ApplicationPermissions { get; init; } = ["Calendars.ReadWrite", "User.Read.All"];

    /// <summary>How many people a page of Graph's holds at most, however many are asked for.</summary>
    public int LargestPage { get; init; } = 999;

    /// <summary>Whose calendars are empty; null for the demo company and what it has in its calendars.</summary>
    public IReadOnlyList<Person>? People { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
