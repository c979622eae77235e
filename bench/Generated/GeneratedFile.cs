namespace OneTrip.Bench.Generated;

/// <summary>A file of the generated application.</summary>
sealed record GeneratedFile(Layer Layer, string Path, string Text);
