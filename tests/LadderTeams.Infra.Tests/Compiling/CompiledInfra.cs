using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests.Compiling;

/// <summary>A copy of <c>infra</c>, compiled by Bicep once for all tests.</summary>
public sealed class CompiledInfra : IAsyncLifetime
{
    public const string Collection = "infra";
    public const string Tenant = "aaaaaaaa-1111-4111-8111-111111111111";

    private static readonly string Bicep = typeof(CompiledInfra).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Bicep").Value!;
    private readonly string folder = Directory.CreateTempSubdirectory("ladder-infra-").FullName;

    /// <summary>What the compiler and its linter have to say.</summary>
    internal string Findings { get; private set; } = "";

    /// <summary>As it is when an admin chooses nothing.</summary>
    internal Deployment Standard { get; private set; } = null!;

    /// <summary>With all that can be chosen.</summary>
    internal Deployment Full { get; private set; } = null!;

    /// <summary>The compiled template of <c>main.bicep</c>, which has those of its modules in it.</summary>
    internal JsonElement Main { get; private set; }

    /// <summary>By the name that <c>main.bicep</c> has for each.</summary>
    internal IReadOnlyDictionary<string, JsonElement> Modules => Main.GetProperty("resources").EnumerateObject()
        .Where(resource => resource.Value.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
        .ToDictionary(module => module.Name, module => module.Value.GetProperty("properties").GetProperty("template"));

    public async Task InitializeAsync()
    {
        Copy();
        await GraphTypes.WriteAsync(folder);
        await RunAsync("publish-extension", "index.json", "--target", "graph.tgz");
        Findings = await RunAsync("build", "main.bicep", "--outfile", "main.json");
        Main = Parse(await File.ReadAllTextAsync(Path.Combine(folder, "main.json")));
        Standard = await DeployAsync("standard", "");
        Full = await DeployAsync("full", """
            param host = 'ladder.contoso.com'
            param alertEmail = 'operations@contoso.com'
            param ladderOwner = 'bbbbbbbb-2222-4222-8222-222222222222'
            param followCalendars = true
            param isolateNetwork = true
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>With the extension of Microsoft Graph from here in place of the registry's.</summary>
    private void Copy()
    {
        var infra = Repository.File("infra");
        foreach (var file in Directory.GetFiles(infra, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(infra, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var path = Path.Combine(folder, "bicepconfig.json");
        var config = JsonNode.Parse(File.ReadAllText(path))!;
        config["extensions"]!["microsoftGraphV1"] = "./graph.tgz";
        config["cacheRootDirectory"] = Path.Combine(folder, ".bicep");
        File.WriteAllText(path, config.ToJsonString());
    }

    private async Task<Deployment> DeployAsync(string name, string parameters)
    {
        var file = Path.Combine(folder, $"{name}.bicepparam");
        await File.WriteAllTextAsync(file, $"""
            using 'main.bicep'
            param environmentName = 'contoso'
            param location = 'westeurope'
            {parameters}
            """);
        await RunAsync("snapshot", file, "--mode", "overwrite", "--tenant-id", Tenant, "--subscription-id", Guid.Empty.ToString(), "--location", "westeurope", "--deployment-name", name);
        return new(Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, ".snapshot.json"))));
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var command = await Command.RunAsync(folder, Bicep, arguments);
        return command.ExitCode == 0 ? command.Output : throw new InvalidOperationException(command.Output);
    }

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}

[CollectionDefinition(CompiledInfra.Collection)]
public sealed class OneCompiledInfra : ICollectionFixture<CompiledInfra>;
