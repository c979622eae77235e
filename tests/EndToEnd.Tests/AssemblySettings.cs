// Every test here starts builds of its own; two at a time would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
