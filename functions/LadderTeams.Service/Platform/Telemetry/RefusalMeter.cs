using System.Diagnostics.Metrics;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Telemetry;

/// <summary>Counts refusals by their code, and gives each the id that a person can tell the admin.</summary>
internal sealed class RefusalMeter(IMeterFactory meters)
{
    public const string Instrument = "ladder.refusals";

    private readonly Counter<long> counter = meters.Create(TelemetryMeter.Name).CreateCounter<long>(Instrument, "{refusal}", "What was asked for and refused, or failed.");

    public void Tell(ProblemDetailsContext problem)
    {
        var (context, more) = (problem.HttpContext, problem.ProblemDetails.Extensions);
        more["traceId"] = Correlation.TraceId ?? context.TraceIdentifier;
        if (!more.TryGetValue("code", out var told) || told is not string code) { return; }

        context.Features.Set(new ToldRefusal(code));
        counter.Add(1, new KeyValuePair<string, object?>("code", code));
    }
}
