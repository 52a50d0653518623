using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform.Files;

namespace LadderTeams.Service.CommandLine.Publishing;

/// <summary>Makes files the next version of a ladder on a running service, or shows what that would change.</summary>
internal sealed class Publisher(HttpClient service, PublishArguments asked, TextWriter output, TextWriter errors)
{
    /// <summary>Gives an <see cref="ExitCode"/>.</summary>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (asked.Sample)
        {
            using var sample = await service.PostAsync(Address("sample"), null, cancellationToken);
            return await ReportAsync(sample, cancellationToken);
        }

        if (LadderFiles.Read(asked.Paths, out var unreadable) is not { } documents)
        {
            await errors.WriteLineAsync(unreadable);
            return ExitCode.CannotRead;
        }

        if (documents.FirstOrDefault(document => document.Length > document.Content.Length) is { } unread)
        {
            await errors.WriteLineAsync($"file_too_large: \"{unread.Name}\" has {unread.Length} bytes, and a file has at most {ImportLimits.Default.MaxFileBytes}.");
            return ExitCode.CannotRead;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Address(asked.PreviewOnly ? $"{Ladder}/preview" : $"{Ladder}/versions")) { Content = FormOf(documents) };
        request.Headers.ExpectContinue = true; // who is refused hears of it before all the files are sent
        if (!asked.PreviewOnly && !await SayWhatWasSeenAsync(request, cancellationToken)) { return ExitCode.ProblemsFound; }

        using var answer = await service.SendAsync(request, cancellationToken);
        return await ReportAsync(answer, cancellationToken);
    }

    private string Ladder => Uri.EscapeDataString(asked.Ladder);

    private static Uri Address(string path) => new($"api/ladders/{path}", UriKind.Relative);

    private MultipartFormDataContent FormOf(IReadOnlyList<SourceDocument> documents)
    {
        var form = new MultipartFormDataContent();
        foreach (var document in documents) { form.Add(new ReadOnlyMemoryContent(document.Content), "files", document.Name); }

        if (asked.Note is { } note) { form.Add(new StringContent(note), "note"); }

        return form;
    }

    /// <summary>The version that is current now is the one that the new one follows. False when the service refuses to name it.</summary>
    private async Task<bool> SayWhatWasSeenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var current = await service.GetAsync(Address(Ladder), cancellationToken);
        if (current.StatusCode is HttpStatusCode.NotFound)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
            return true;
        }

        using var ladder = await JsonAsync(current, cancellationToken);
        if (!current.IsSuccessStatusCode)
        {
            await RefusedAsync(current.StatusCode, ladder.RootElement, cancellationToken);
            return false;
        }

        request.Headers.IfMatch.Add(new($"\"{ladder.RootElement.GetProperty("version").GetInt32()}\""));
        return true;
    }

    private async Task<int> ReportAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var json = await JsonAsync(answer, cancellationToken);
        if (!answer.IsSuccessStatusCode) { return await RefusedAsync(answer.StatusCode, json.RootElement, cancellationToken); }

        if (asked.AsJson) { await output.WriteLineAsync(json.RootElement.GetRawText()); }

        if (asked.PreviewOnly)
        {
            if (!asked.AsJson) { PreviewText.Write(json.RootElement, output); }

            return json.RootElement.GetProperty("canBePublished").GetBoolean() ? ExitCode.Fine : ExitCode.ProblemsFound;
        }

        var number = json.RootElement.GetProperty("number").GetInt32();
        if (!asked.AsJson) { await output.WriteLineAsync(answer.StatusCode is HttpStatusCode.Created ? $"Published as version {number}." : $"Nothing to publish: version {number} says the same."); }

        return ExitCode.Fine;
    }

    private async Task<int> RefusedAsync(HttpStatusCode status, JsonElement problem, CancellationToken cancellationToken)
    {
        var detail = problem.TryGetProperty("detail", out var said) ? $" {said.GetString()}" : "";
        await errors.WriteLineAsync($"{problem.GetProperty("code").GetString()}: {problem.GetProperty("title").GetString()}{detail}");
        if (status is HttpStatusCode.Unauthorized) { await errors.WriteLineAsync(await HowToGetTokenAsync(cancellationToken)); }
        else if (status is HttpStatusCode.Forbidden) { await errors.WriteLineAsync("An administrator of the tenant gives people the app role Ladder.Owner; a token shows it when it is new."); }

        if (problem.TryGetProperty("diagnostics", out var diagnostics)) { PreviewText.WriteDiagnostics(diagnostics, errors); }

        return ExitCode.ProblemsFound;
    }

    private async Task<string> HowToGetTokenAsync(CancellationToken cancellationToken)
    {
        using var answer = await service.GetAsync(new Uri("api/sign-in", UriKind.Relative), cancellationToken);
        answer.EnsureSuccessStatusCode();
        using var json = await JsonAsync(answer, cancellationToken);
        var tenant = json.RootElement.GetProperty("tenant").GetString() is { } only ? $" --tenant {only}" : "";
        return $"""
            Set the environment variable LADDER_TOKEN to an access token of a ladder owner, such as this prints:
              az account get-access-token{tenant} --scope {json.RootElement.GetProperty("scope").GetString()} --query accessToken --output tsv
            """;
    }

    private static async Task<JsonDocument> JsonAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
}
