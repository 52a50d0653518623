namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>It is as late as the simulation says, and waiting takes as long as it takes.</summary>
internal sealed class SimulatedTime(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;
}
