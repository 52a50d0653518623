using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform.Files;

namespace LadderTeams.Service.CommandLine;

/// <summary><c>ladder publish</c>: makes files the next version of a ladder on a running service, or shows what that would change.</summary>
internal sealed class PublishVerb(HttpClient service, PublishArguments asked, TextWriter output, TextWriter errors)
{
    private const int Fine = 0;
    private const int CannotRead = 2;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (PublishArguments.Parse(arguments, out var problem) is not { } asked)
        {
            await errors.WriteLineAsync(problem);
            await errors.WriteLineAsync(LadderArguments.Usage);
            return CannotRead;
        }

        using var service = new HttpClient { BaseAddress = asked.To };
        try
        {
            return await new PublishVerb(service, asked, output, errors).RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or TaskCanceledException { InnerException: TimeoutException })
        {
            await errors.WriteLineAsync($"service_unreachable: {asked.To} does not answer as the service does. {failure.Message}");
            return CannotRead;
        }
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (asked.Sample)
        {
            using var sample = await service.PostAsync(Address("sample"), null, cancellationToken);
            return await ReportAsync(sample, cancellationToken);
        }

        if (LadderFiles.Read(asked.Paths, out var unreadable) is not { } documents)
        {
            await errors.WriteLineAsync(unreadable);
            return CannotRead;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Address(asked.PreviewOnly ? $"{Ladder}/preview" : $"{Ladder}/versions")) { Content = FormOf(documents) };
        if (!asked.PreviewOnly && !await SayWhatWasSeenAsync(request, cancellationToken)) { return LadderCommand.ProblemsFound; }

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
            await RefusedAsync(ladder.RootElement);
            return false;
        }

        request.Headers.IfMatch.Add(new($"\"{ladder.RootElement.GetProperty("version").GetInt32()}\""));
        return true;
    }

    private async Task<int> ReportAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var json = await JsonAsync(answer, cancellationToken);
        if (!answer.IsSuccessStatusCode) { return await RefusedAsync(json.RootElement); }

        if (asked.AsJson) { await output.WriteLineAsync(json.RootElement.GetRawText()); }

        if (asked.PreviewOnly)
        {
            if (!asked.AsJson) { PreviewText.Write(json.RootElement, output); }

            return json.RootElement.GetProperty("canBePublished").GetBoolean() ? Fine : LadderCommand.ProblemsFound;
        }

        var number = json.RootElement.GetProperty("number").GetInt32();
        if (!asked.AsJson) { await output.WriteLineAsync(answer.StatusCode is HttpStatusCode.Created ? $"Published as version {number}." : $"Nothing to publish: version {number} says the same."); }

        return Fine;
    }

    private async Task<int> RefusedAsync(JsonElement problem)
    {
        var detail = problem.TryGetProperty("detail", out var said) ? $" {said.GetString()}" : "";
        await errors.WriteLineAsync($"{problem.GetProperty("code").GetString()}: {problem.GetProperty("title").GetString()}{detail}");
        if (problem.TryGetProperty("diagnostics", out var diagnostics)) { PreviewText.WriteDiagnostics(diagnostics, errors); }

        return LadderCommand.ProblemsFound;
    }

    private static async Task<JsonDocument> JsonAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
}
