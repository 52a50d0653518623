using LadderTeams.Local;
using LadderTeams.Local.Hosting;

using var signals = new StopSignals();
try
{
    var options = LocalOptions.Parse(args);
    if (options.Help) { Console.Write(LocalOptions.Usage); }
    else { await new LocalRun(options, Console.Out).RunAsync(signals.Token); }

    return 0;
}
catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
{
    return 0;
}
catch (LocalFailure failure)
{
    Console.Error.WriteLine($"error: {failure.Message}");
    return failure.ExitCode;
}
