using LadderTeams.Local;
using LadderTeams.Local.Hosting;

using var signals = new StopSignals();
try
{
    await new LocalCommand().RunAsync(args, signals.Token);
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
