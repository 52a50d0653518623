using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>
/// The Microsoft 365 Agents Playground as a program of its own, as <c>make playground</c> starts it. What it says to the bot goes by way of
/// the tenant's Bot Connector.
/// </summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    private const string Folder = "build/agents-playground";
    private const string Listening = "Listening on ";
    private const string GroupChat = "everyone";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder;
    private readonly Process process;
    private readonly HttpClient http;

    private AgentsPlayground(DirectoryInfo folder, Process process, Uri address) =>
        (this.folder, this.process, Address, http) = (folder, process, address, new() { BaseAddress = address });

    public Uri Address { get; }

    /// <summary>Answers when it does.</summary>
    public static async Task<AgentsPlayground> StartAsync(LocalTenant tenant)
    {
        if (!Directory.Exists(Repository.File($"{Folder}/node_modules"))) { throw new DirectoryNotFoundException($"The Agents Playground is not installed. Install it: build/node-packages {Folder} (make test does)."); }

        using var tooLong = new CancellationTokenSource(LongestStart);
        var folder = Directory.CreateTempSubdirectory("ladder-playground-");
        var process = Process.Start(Command(folder, tenant))!;
        try
        {
            var port = await process.ReadAfterAsync(Listening, tooLong.Token);
            return new(folder, process, new($"http://localhost:{port}"));
        }
        catch
        {
            await StopAsync(process, folder);
            throw;
        }
    }

    /// <summary>Sends an invoke of the messaging extension from the group chat.</summary>
    /// <param name="person">As the playground's people are called in company.yml.</param>
    public Task<Invoked> InvokeAsync(string name, JsonObject value, string person = "noor") =>
        InvokeAsync(new() { ["name"] = name, ["value"] = value }, person);

    /// <summary>Pastes a card into the group chat, and has it refreshed as the client of somebody who reads it does.</summary>
    public async Task<Invoked> RefreshAsync(JsonElement card, string person)
    {
        var attachment = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = JsonNode.Parse(card.GetRawText()) };
        var message = new JsonObject { ["from"] = new JsonObject { ["id"] = person }, ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(attachment) };
        using var sent = await http.PostAsJsonAsync($"/_conversation/v1/conversations/{GroupChat}/messages", message);
        var id = (await sent.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("messageId").GetString();
        var action = JsonNode.Parse(card.GetProperty("refresh").GetProperty("action").GetRawText());
        return await InvokeAsync(new() { ["name"] = "adaptiveCard/action", ["value"] = new JsonObject { ["action"] = action }, ["replyToId"] = id }, person);
    }

    /// <summary>An activity as a click on “Mock an Activity” sends it.</summary>
    public async Task<JsonElement> MockAsync(string type) =>
        await http.GetFromJsonAsync<JsonElement>($"/_internal/v1/customActivities/template?type={type}&conversationId={GroupChat}");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await StopAsync(process, folder);
    }

    private async Task<Invoked> InvokeAsync(JsonObject invoke, string person)
    {
        invoke["from"] = new JsonObject { ["id"] = person };
        invoke["conversation"] = new JsonObject { ["id"] = GroupChat };
        using var response = await http.PostAsJsonAsync("/_conversation/v1/invoke", invoke);
        return new(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static ProcessStartInfo Command(DirectoryInfo folder, LocalTenant tenant)
    {
        var endpoint = new Uri(tenant.Address, "/connector/messages");
        var command = new ProcessStartInfo("node", [Repository.File($"{Folder}/start.cjs"), "--app-endpoint", endpoint.AbsoluteUri, "--port", "0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        command.Environment["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder.FullName, "playground.log");
        return command;
    }

    private static async Task StopAsync(Process process, DirectoryInfo folder)
    {
        await process.StopAsync();
        folder.Delete(recursive: true);
    }
}
