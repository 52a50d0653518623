using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>A round of the engineer, with her manager, on two small levels: what the two do to it over HTTP.</summary>
internal sealed class TestRound(Company company, Somebody subject, string id, JsonElement sheet)
{
    public const string Code = "Writes code that others can read.";
    public const string Review = "Reviews the code of the team each day.";
    public const string Plan = "Plans the work of a quarter.";
    public const string Question = "Who reads the code besides the team?";

    public static (string Name, string Text)[] Ladder { get; } =
    [
        ("l1.md", $"# L1\n\n## Craft\n\n- {Code}\n- {Review}\n"),
        ("l2.md", $"# L2\n\n## Craft\n\n- Designs services that outlast their first use.\n\n## Delivery\n\n- {Plan}\n"),
        ("l1-to-l2.md", $"# L1 to L2\n\n## Craft: Concrete Behaviours\n\n### 1. Write for Readers\n\n**What L2s do:**\n\n- Ask who reads it\n\n**Questions to self-assess:**\n\n- {Question}\n"),
    ];

    private readonly Dictionary<string, JsonElement> said = sheet.GetProperty("capabilities").EnumerateArray()
        .SelectMany(capability => capability.GetProperty("statements").EnumerateArray()).Concat(sheet.GetProperty("questions").EnumerateArray())
        .DistinctBy(said => said.GetProperty("text").GetString()).ToDictionary(said => said.GetProperty("text").GetString()!);

    public string Id => id;

    public string Address => $"{Of(subject)}/{id}";

    public static string All(Company company) => Of(company.Engineer);

    private static string Of(Somebody subject) => $"/api/people/{subject.Id}/rounds";

    public static JsonObject Terms(string target = "L2", string? current = "L1", int? version = null) => new()
    {
        ["ladder"] = "engineering",
        ["start"] = "2026-07-01",
        ["end"] = "2026-12-31",
        ["targetLevel"] = target,
        ["currentLevel"] = current,
        ["version"] = version,
    };

    /// <summary>Publishes the ladder and opens a round.</summary>
    public static async Task<TestRound> StartAsync(Company company, params (string Name, string Text)[] ladder)
    {
        await company.PublishAsync(null, ladder.Length == 0 ? Ladder : ladder);
        return await OpenAsync(company, company.Engineer);
    }

    /// <param name="about">Whom it is about; null for the engineer.</param>
    public static async Task<TestRound> OpenAsync(Company company, Somebody by, JsonObject? terms = null, Somebody? about = null)
    {
        using var client = company.As(by);
        using var response = await client.WriteAsync(HttpMethod.Post, Of(about ?? company.Engineer), terms ?? Terms());
        Assert.True(response.StatusCode is HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await OfAsync(company, (await response.JsonAsync()).GetProperty("id").GetString()!, by, about);
    }

    public static async Task<TestRound> OfAsync(Company company, string id, Somebody reader, Somebody? about = null)
    {
        using var client = company.As(reader);
        return new(company, about ?? company.Engineer, id, await client.JsonAsync($"{Of(about ?? company.Engineer)}/{id}/sheet"));
    }

    public string IdOf(string text) => said[text].GetProperty("id").GetString()!;

    /// <summary>What the sheet has for the words of a statement or a question.</summary>
    public string WordsOf(string text) => said[text].GetProperty("words").GetString()!;

    public JsonObject Rating(string text, string point = "Mostly", string comment = "", params string[] evidence) => new()
    {
        ["statement"] = IdOf(text),
        ["words"] = WordsOf(text),
        ["point"] = point,
        ["comment"] = comment,
        ["evidence"] = new JsonArray([.. evidence.Select(id => JsonValue.Create(id))]),
    };

    /// <summary>Also of a capability that is not asked for.</summary>
    public JsonObject OfCapability(string level, string capability, string point = "Mostly", string comment = "") => new()
    {
        ["level"] = level,
        ["capability"] = capability,
        ["words"] = sheet.GetProperty("capabilities").EnumerateArray().Where(asked => asked.GetProperty("level").GetString() == level && asked.GetProperty("name").GetString() == capability)
            .Select(asked => asked.GetProperty("words").GetString()).FirstOrDefault(""),
        ["point"] = point,
        ["comment"] = comment,
    };

    public JsonObject Answer(string text, string question = Question) => new() { ["question"] = IdOf(question), ["words"] = WordsOf(question), ["text"] = text };

    public static JsonObject Draft(params JsonObject[] items) => new()
    {
        ["ratings"] = new JsonArray([.. items.Where(item => item.ContainsKey("point")).Select(item => item.DeepClone())]),
        ["answers"] = new JsonArray([.. items.Where(item => item.ContainsKey("question")).Select(item => item.DeepClone())]),
    };

    public Task<HttpResponseMessage> SaveAsync(Somebody who, int revision, params JsonObject[] items) => SendAsync(who, HttpMethod.Put, "/draft", Draft(items), revision);

    public Task<HttpResponseMessage> SubmitAsync(Somebody who, int revision, string? key = null) => SendAsync(who, HttpMethod.Post, "/submit", null, revision, key);

    public Task<HttpResponseMessage> WithdrawAsync(Somebody who, string? key = null) => SendAsync(who, HttpMethod.Post, "/withdraw", null, null, key);

    public Task<HttpResponseMessage> SignOffAsync(Somebody who, string summary = "A good half year.", string? key = null) =>
        SendAsync(who, HttpMethod.Post, "/sign-off", new JsonObject { ["summary"] = summary }, null, key);

    public Task<HttpResponseMessage> CloseAsync(Somebody who, string? key = null) => SendAsync(who, HttpMethod.Post, "/close", null, null, key);

    public async Task<HttpResponseMessage> SendAsync(Somebody who, HttpMethod method, string below, JsonNode? body, int? revision, string? key = null)
    {
        using var client = company.As(who);
        return await client.WriteAsync(method, Address + below, body, revision is { } seen ? $"\"{seen}\"" : null, key);
    }

    public async Task<JsonElement> GetAsync(Somebody who, string below = "")
    {
        using var client = company.As(who);
        return await client.JsonAsync(Address + below);
    }

    /// <summary>Saves one rating and submits it.</summary>
    public async Task SubmittedAsync(Somebody who, params JsonObject[] items)
    {
        var revision = (await GetAsync(who)).GetProperty("own").GetProperty("revision").GetInt32();
        using var saved = await SaveAsync(who, revision, items.Length == 0 ? [Rating(Code)] : items);
        using var submitted = await SubmitAsync(who, revision + 1);
        Assert.True(saved.IsSuccessStatusCode && submitted.IsSuccessStatusCode, await submitted.Content.ReadAsStringAsync());
    }

    public async Task RevealedAsync()
    {
        await SubmittedAsync(subject);
        await SubmittedAsync(company.Manager);
    }
}
