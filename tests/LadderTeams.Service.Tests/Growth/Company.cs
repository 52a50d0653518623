using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Growth;

/// <summary>The real service over Azurite, with people who manage each other as a test says. Time stands still until a test moves it.</summary>
internal sealed class Company : IDisposable
{
    private readonly Azurite azurite;
    private readonly StoredService service;
    private readonly ManagersStandIn managers;

    /// <param name="also">Replaces what the service is made of.</param>
    /// <param name="neighbour">Another tenant whose people sign in to the same service; null for none.</param>
    public Company(Azurite azurite, Action<IServiceCollection>? also = null, TestTenant? neighbour = null)
        : this(azurite, new TestTenant(), new ManagersStandIn(), new SettableTime(new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero)), also, neighbour)
    {
        managers.Set(Engineer, Manager);
        managers.Set(Manager, Head);
        managers.Set(Peer, Manager);
    }

    private Company(Azurite azurite, TestTenant tenant, ManagersStandIn managers, SettableTime time, Action<IServiceCollection>? also, TestTenant? neighbour)
    {
        (this.azurite, this.managers, Time) = (azurite, managers, time);
        managers.Tenant = tenant.Id;
        service = new(azurite, tenant)
        {
            Settings = { ["SignIn:Tenants"] = neighbour is null ? tenant.Id : $"{tenant.Id},{neighbour.Id}" },
            Replace = services =>
            {
                services.AddSingleton<IManagers>(managers);
                services.AddSingleton<IManagerOf>(managers);
                services.AddSingleton<IReports>(managers);
                services.AddSingleton<TimeProvider>(Time);
                also?.Invoke(services);
            },
        };
    }

    public SettableTime Time { get; }

    public Somebody Engineer { get; } = new("Enis Engineer", "e0000000-0000-4000-8000-000000000001");

    public Somebody Manager { get; } = new("Mona Manager", "a0000000-0000-4000-8000-000000000002");

    /// <summary>The manager's manager.</summary>
    public Somebody Head { get; } = new("Hana Head", "b0000000-0000-4000-8000-000000000003");

    /// <summary>Reports to the same manager.</summary>
    public Somebody Peer { get; } = new("Pim Peer", "c0000000-0000-4000-8000-000000000004");

    public Somebody Owner { get; } = new("Olga Owner", "d0000000-0000-4000-8000-000000000005", "Ladder.Owner");

    public Somebody Admin { get; } = new("Ada Admin", "f0000000-0000-4000-8000-000000000006", "Ladder.Admin");

    /// <summary>The requests that the service sends to the store.</summary>
    public SentRequests Sent => service.Sent;

    public IServiceProvider Services => service.Services;

    public TestTenant Tenant => service.Tenant;

    public GrowthKey KeyOf(Somebody who) => new(Tenant.Id, PersonId.From(who.Id)!);

    /// <summary>Every row that is kept on a person's growth, who looked at them among it.</summary>
    public async Task<IReadOnlyList<TableEntity>> RowsOfAsync(Somebody who)
    {
        var table = await Services.GetRequiredService<TableServiceClient>().GetOrCreateTableAsync(GrowthRows.Table, CancellationToken.None);
        return await table.QueryAsync(GrowthRows.All(KeyOf(who)), null, null, CancellationToken.None).ToListAsync();
    }

    /// <summary>Another process of the same company, with nothing in its memory.</summary>
    /// <param name="also">Replaces what its service is made of.</param>
    public Company Beside(Action<IServiceCollection>? also = null) => new(azurite, Tenant, managers, Time, also, null);

    /// <summary>Says who manages a person from now on; null for nobody.</summary>
    public void Manages(Somebody? manager, Somebody person) => managers.Set(person, manager);

    /// <summary>From now on nobody can find out who manages whom.</summary>
    public void LoseDirectory() => managers.Failure = new(DirectoryRefusals.Unavailable);

    /// <param name="of">Whose person it is; null for the company's own.</param>
    public HttpClient As(Somebody who, TestTenant? of = null) => service.CreateClient().SignedInWith(TestKey.Usual.Sign((of ?? Tenant).Claims(who.Name, who.Id, who.Roles)));

    /// <summary>Publishes files as the next version of the ladder <c>engineering</c>.</summary>
    public async Task PublishAsync(int? seen, params (string Name, string Text)[] files)
    {
        using var client = As(Owner);
        await client.PublishedAsync("engineering", seen, files);
    }

    public void Dispose() => service.Dispose();

    private sealed class ManagersStandIn : IManagers, IManagerOf, IReports
    {
        private readonly Dictionary<string, string> byPerson = [];

        /// <summary>Who has the same id in another tenant is somebody else.</summary>
        public string Tenant { get; set; } = "";

        public RefusedException? Failure { get; set; }

        public void Set(Somebody person, Somebody? manager)
        {
            if (manager is null) { byPerson.Remove(person.Id); }
            else { byPerson[person.Id] = manager.Id; }
        }

        public ValueTask<bool> ManagesAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
            Failure is null ? new(caller.TenantId == Tenant && byPerson.GetValueOrDefault(person.Value) == caller.PersonId) : throw Failure;

        public ValueTask<KnownManager?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) =>
            new(caller.TenantId == Tenant && byPerson.TryGetValue(person.Value, out var manager) ? new KnownManager(PersonId.From(manager)!, null, DateTimeOffset.UnixEpoch) : null);

        public ValueTask<KnownManager?> FindCurrentAsync(ICaller caller, CancellationToken cancellationToken) =>
            Failure is null ? FindAsync(caller, PersonId.From(caller.PersonId)!, cancellationToken) : throw Failure;

        public ValueTask<IReadOnlyList<DirectReport>> ListAsync(ICaller caller, CancellationToken cancellationToken) => Failure is not null ? throw Failure
            : new([.. byPerson.Where(pair => caller.TenantId == Tenant && pair.Value == caller.PersonId).Select(pair => new DirectReport(PersonId.From(pair.Key)!, $"Name of {pair.Key}", $"{pair.Key}@example.com", null))]);
    }
}

internal sealed record Somebody(string Name, string Id, params string[] Roles);

internal static class Writing
{
    /// <summary>Sends a body with what was seen before, and the key of the write; null for none.</summary>
    public static async Task<HttpResponseMessage> WriteAsync(
        this HttpClient client, HttpMethod method, string address, JsonNode? body = null, string? ifMatch = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (body is not null) { request.Content = JsonContent.Create(body); }

        if (ifMatch is not null) { request.Headers.TryAddWithoutValidation(ifMatch == "*" ? "If-None-Match" : "If-Match", ifMatch); }

        if (key is not null) { request.Headers.Add("Idempotency-Key", key); }

        return await client.SendAsync(request);
    }
}
