using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Flow;

namespace OneTrip.Summaries;

/// <summary>
/// The summaries of a compilation's methods, computed on demand. Methods that call each other are found first (Tarjan's
/// algorithm over <see cref="CallEdges"/>) and then evaluated together, callees before callers, so that no evaluation ever
/// waits for another and the result does not depend on which method was asked for first.
/// </summary>
sealed class SummaryStore
{
    /// <summary>Rounds in which methods that call each other are evaluated: enough to carry a read once around the cycle.</summary>
    const int Rounds = 3;

    readonly Analysis _analysis;
    readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolIdentity.Comparer);

    public SummaryStore(Analysis analysis) => _analysis = analysis;

    /// <summary>The summary of a method's definition.</summary>
    /// <param name="method">The method.</param>
    /// <param name="body">Its operations where the host has them at hand, so that they are not bound a second time; else empty.</param>
    /// <param name="cancel">Stops the evaluation.</param>
    public MethodSummary Get(IMethodSymbol method, ImmutableArray<IOperation> body, CancellationToken cancel)
    {
        if (_summaries.TryGetValue(method, out var known)) return known;
        new Discovery(this, cancel).Run(method, body);
        return _summaries[method];
    }

    /// <summary>The summary if it was computed; callees always are before their callers are evaluated.</summary>
    public MethodSummary? Find(IMethodSymbol method) => _summaries.TryGetValue(method, out var known) ? known : null;

    /// <summary>One walk over the call graph, from one method. Not recursive: call chains may be long.</summary>
    sealed class Discovery
    {
        readonly SummaryStore _store;
        readonly CancellationToken _cancel;
        readonly Dictionary<IMethodSymbol, Node> _nodes = new(SymbolIdentity.Comparer);
        readonly Stack<Node> _component = new();
        readonly Stack<Node> _path = new();

        public Discovery(SummaryStore store, CancellationToken cancel)
        {
            _store = store;
            _cancel = cancel;
        }

        public void Run(IMethodSymbol start, ImmutableArray<IOperation> body)
        {
            Enter(start, body);
            while (_path.Count > 0)
            {
                _cancel.ThrowIfCancellationRequested();
                var node = _path.Peek();
                if (node.Next < node.Calls.Length)
                {
                    var callee = node.Calls[node.Next++];
                    if (_store._summaries.ContainsKey(callee)) continue;
                    if (!_nodes.TryGetValue(callee, out var other)) Enter(callee, ImmutableArray<IOperation>.Empty);
                    else if (other.IsOnStack) node.Low = Math.Min(node.Low, other.Index);
                    continue;
                }
                _path.Pop();
                if (_path.Count > 0) _path.Peek().Low = Math.Min(_path.Peek().Low, node.Low);
                if (node.Low == node.Index) Evaluate(Component(node));
            }
        }

        void Enter(IMethodSymbol method, ImmutableArray<IOperation> body)
        {
            var node = new Node(method, _nodes.Count, body.IsEmpty ? MethodBodies.Of(method, _store._analysis.Universe, _cancel) : body);
            node.Calls = CallEdges.Of(node.Body, _store._analysis);
            _nodes.Add(method, node);
            _component.Push(node);
            _path.Push(node);
        }

        List<Node> Component(Node root)
        {
            var members = new List<Node>();
            Node node;
            do
            {
                node = _component.Pop();
                node.IsOnStack = false;
                members.Add(node);
            }
            while (node != root);
            return members;
        }

        void Evaluate(List<Node> members)
        {
            var isRecursive = members.Count > 1 || members[0].Calls.Contains(members[0].Method, SymbolIdentity.Comparer);
            var current = new Dictionary<IMethodSymbol, MethodSummary>(SymbolIdentity.Comparer);
            foreach (var member in members) current[member.Method] = MethodSummary.Bottom;
            for (var round = 0; round < (isRecursive ? Rounds : 1); round++)
            {
                var next = new Dictionary<IMethodSymbol, MethodSummary>(SymbolIdentity.Comparer);
                foreach (var member in members)
                    next[member.Method] = new Interpreter(_store._analysis, member.Method, m => current.TryGetValue(m, out var own) ? own : _store.Find(m), _cancel).Summarize(member.Body);
                current = next;
            }
            foreach (var member in members)
            {
                _store._summaries.TryAdd(member.Method, current[member.Method]);
                member.Body = ImmutableArray<IOperation>.Empty;
            }
        }
    }

    sealed class Node
    {
        public Node(IMethodSymbol method, int index, ImmutableArray<IOperation> body)
        {
            Method = method;
            Index = Low = index;
            Body = body;
        }

        public IMethodSymbol Method { get; }
        public int Index { get; }
        public int Low { get; set; }
        public int Next { get; set; }
        public bool IsOnStack { get; set; } = true;
        public ImmutableArray<IOperation> Body { get; set; }
        public ImmutableArray<IMethodSymbol> Calls { get; set; }
    }
}
