namespace LadderTeams.Infra.Tests.Deploying;

/// <summary>What <c>make deploy</c> does, on a machine whose way to Azure is a stand-in.</summary>
public sealed class DeployTests : IDisposable
{
    private static readonly string[] Mattering = ["az ", "azd ", "curl ", "dotnet publish ", "everything ", "package "];
    private readonly Workshop workshop = new();

    [Fact]
    public async Task It_builds_creates_uploads_looks_and_packs_in_this_order()
    {
        var deploy = await workshop.DeployAsync();

        Assert.True(deploy.ExitCode == 0, deploy.Output);
        Assert.Equal(
            [
                "az account show",
                "azd auth login --check-status",
                "azd provision --no-state",
                "dotnet publish",
                "everything is created",
                "az functionapp deployment source config-zip --subscription subscription --resource-group rg-contoso --name ladder-abc --src artifacts/ladder-teams.zip",
                $"curl https://{Workshop.OwnHost}/api/health",
                $"package for HOST={Workshop.OwnHost} APPID={Workshop.AppId} BOTID={Workshop.AppId}",
            ],
            Steps());
    }

    [Fact]
    public async Task It_ends_with_what_is_left_to_do()
    {
        var deploy = await workshop.DeployAsync();

        Assert.Contains($"Ladder runs: https://{Workshop.OwnHost}/tab/", deploy.Output);
        Assert.Contains($"AppId is {Workshop.AppId} and ObjectId enterprise-app", deploy.Output);
        Assert.DoesNotContain("To do first", deploy.Output);
    }

    [Fact]
    public async Task A_name_of_ones_own_is_packed_and_said_to_need_a_way()
    {
        var deploy = await workshop.DeployAsync("ladder.contoso.com");

        Assert.Contains($"make ladder.contoso.com lead to {Workshop.OwnHost}", deploy.Output);
        Assert.Contains($"package for HOST=ladder.contoso.com APPID={Workshop.AppId} BOTID={Workshop.AppId}", workshop.Calls);
        Assert.Contains($"curl https://{Workshop.OwnHost}/api/health", Steps());
    }

    [Theory]
    [InlineData("az", "az was not found: install the Azure CLI")]
    [InlineData("azd", "azd was not found: install the Azure Developer CLI")]
    [InlineData("dotnet", "dotnet was not found: install the .NET SDK 10.0")]
    public async Task A_tool_that_is_missing_is_named_before_anything_is_done(string tool, string sentence)
    {
        workshop.Lacks(tool);

        var deploy = await workshop.DeployAsync();

        Assert.NotEqual(0, deploy.ExitCode);
        Assert.Contains($"error: {sentence}", deploy.Output);
        Assert.DoesNotContain("azd provision --no-state", workshop.Calls);
    }

    [Theory]
    [InlineData("az", "account show", "run az login")]
    [InlineData("azd", "auth login", "run azd auth login")]
    public async Task Who_is_not_signed_in_is_told_how_to(string tool, string question, string sentence)
    {
        workshop.Fails(tool, question);

        var deploy = await workshop.DeployAsync();

        Assert.NotEqual(0, deploy.ExitCode);
        Assert.Contains(sentence, deploy.Output);
        Assert.DoesNotContain("azd provision --no-state", workshop.Calls);
    }

    [Fact]
    public async Task An_upload_that_Azure_does_not_take_yet_is_tried_again()
    {
        workshop.Fails("az", "functionapp", times: 2);

        var deploy = await workshop.DeployAsync();

        Assert.True(deploy.ExitCode == 0, deploy.Output);
        Assert.Equal(3, workshop.Calls.Count(call => call.StartsWith("az functionapp", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_service_that_does_not_come_up_is_no_success_and_is_not_packed()
    {
        workshop.Fails("curl", "");

        var deploy = await workshop.DeployAsync();

        Assert.NotEqual(0, deploy.ExitCode);
        Assert.Contains("curl cannot", deploy.Output);
        Assert.Equal(10, workshop.Calls.Count(call => call.StartsWith("curl", StringComparison.Ordinal)));
        Assert.DoesNotContain(workshop.Calls, call => call.StartsWith("package", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_does_not_build_is_not_deployed()
    {
        workshop.Fails("dotnet", "publish");

        var deploy = await workshop.DeployAsync();

        Assert.NotEqual(0, deploy.ExitCode);
        Assert.DoesNotContain("everything is created", workshop.Calls);
    }

    public void Dispose() => workshop.Dispose();

    /// <summary>What matters of the calls, without how tools are looked for and how the tab is built.</summary>
    private IEnumerable<string> Steps() => workshop.Calls.Where(call => Mattering.Any(begins => call.StartsWith(begins, StringComparison.Ordinal)))
        .Select(call => call.StartsWith("dotnet", StringComparison.Ordinal) ? "dotnet publish" : call.StartsWith("curl", StringComparison.Ordinal) ? $"curl {call.Split(' ')[^1]}" : call);
}
