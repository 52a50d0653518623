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
        if (!Directory.Exists(Repository.At($"{Folder}/node_modules"))) { throw new DirectoryNotFoundException($"The Agents Playground is not installed. Install it: build/node-packages {Folder} (make test does)."); }

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
    public async Task<Invoked> InvokeAsync(string name, JsonObject value, string person = "noor")
    {
        var invoke = new JsonObject { ["name"] = name, ["value"] = value, ["from"] = new JsonObject { ["id"] = person }, ["conversation"] = new JsonObject { ["id"] = GroupChat } };
        using var response = await http.PostAsJsonAsync("/_conversation/v1/invoke", invoke);
        return new(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>An activity as a click on “Mock an Activity” sends it.</summary>
    public async Task<JsonElement> MockAsync(string type) =>
        await http.GetFromJsonAsync<JsonElement>($"/_internal/v1/customActivities/template?type={type}&conversationId={GroupChat}");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await StopAsync(process, folder);
    }

    private static ProcessStartInfo Command(DirectoryInfo folder, LocalTenant tenant)
    {
        var endpoint = new Uri(tenant.Address, "/connector/messages");
        var command = new ProcessStartInfo("node", [Repository.At($"{Folder}/start.cjs"), "--app-endpoint", endpoint.AbsoluteUri, "--port", "0"])
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
